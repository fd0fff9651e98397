import type { Tallies } from "../standing/index.ts";
import type { Counted } from "./counted-records.ts";
import type { History } from "./history.ts";

type Row = { readonly month: number; records: number; readonly counts: number[] };

const NONE: Tallies = Object.freeze({});

/** Every subject's tallies as they stand at a point of a replay: what a check at that moment would have read. */
export class RunningTallies {
  readonly #history: History;
  readonly #counted: Counted;
  readonly #tallies: (Record<string, Row[]> | undefined)[] = [];
  #last = -1;

  /** Throws a RangeError for a history that was not built for tallies. */
  constructor(history: History) {
    if (history.counted === undefined) throw new RangeError("the history was built without registers; a scorecard reads their tallies");
    this.#history = history;
    this.#counted = history.counted;
  }

  /** Good until something more is known of the subject; without a register of which nothing is known. */
  of(subject: number): Tallies {
    return this.#tallies[subject] ?? NONE;
  }

  /** Adds the entry's record. A record makes several entries where it counts for several outcomes, one after the other: it is added once. */
  know(entry: number): void {
    const { record, registers, register } = this.#counted;
    const place = record[entry] ?? -1;
    if (place === this.#last) return;
    this.#last = place;
    const of = registers[register[place] ?? -1];
    if (of === undefined) return;
    const subject = this.#history.subject[entry] ?? 0;
    const tallies = this.#tallies[subject] ?? {};
    this.#tallies[subject] = tallies;
    const rows = tallies[of.name] ?? [];
    tallies[of.name] = rows;
    this.#add(rowAt(rows, { month: this.#history.month[entry] ?? 0, width: of.countNames.length }), place);
  }

  #add(row: Row, place: number): void {
    const { counts, width } = this.#counted;
    row.records += 1;
    for (let at = 0; at < row.counts.length; at++) row.counts[at] = (row.counts[at] ?? 0) + (counts[place * width + at] ?? 0);
  }
}

/** The month's row, made in its place if need be: nearly always the last, since knowledge comes in about the order of occurrence. */
function rowAt(rows: Row[], { month, width }: { readonly month: number; readonly width: number }): Row {
  let after = rows.length;
  while (after > 0 && (rows[after - 1]?.month ?? 0) > month) after--;
  const held = rows[after - 1];
  if (held?.month === month) return held;
  const made = { month, records: 0, counts: Array.from({ length: width }, () => 0) };
  rows.splice(after, 0, made);
  return made;
}
