import type { Purpose } from "../law/index.ts";
import { type Reader, readerOf, type Tallies } from "../standing/index.ts";
import { type History, NO_ASKER } from "./history.ts";
import { HistoryColumn } from "./history-column.ts";
import { decaysOf, readingIn } from "./readings.ts";
import type { Recipe } from "./recipe.ts";
import { RunningTallies } from "./running-tallies.ts";

/** The scorecards of a recipe, for a purpose: what a point-in-time table is made for. */
export type Trained = { readonly purpose: Purpose; readonly recipe: Recipe };

/** The moment of an asking. `baseRate` is the one in force that day. */
export type AskedAt = { readonly entry: number; readonly baseRate: number };

/** The rows that were known by a point of the replay, in the order of knowledge: columns of equal length. */
export type KnownRows = {
  /** One column for each of the recipe's lines; NaN is missing. */
  readonly values: readonly Float64Array[];
  /** 1 good, 0 bad. */
  readonly outcomes: Uint8Array;
  /** How many outcomes each row stands for. */
  readonly weights: Float64Array;
  /** The months in which they became known. */
  readonly knownIn: Int32Array;
  /** Decayed own outcomes at the asking: what evidence is made of. */
  readonly own: Float64Array;
};

const NONE: Tallies = Object.freeze({});

/**
 * The point-in-time table of a replay: a row for each outcome, with what the running tallies gave when it was asked about, before it was
 * known. The same tallies and the same readers as a check's.
 */
export class PointInTime {
  readonly #history: History;
  readonly #tallies: RunningTallies;
  readonly #lines: readonly { readonly of: "subject" | "asker"; readonly read: Reader }[];
  readonly #own: Reader;
  readonly #values: readonly HistoryColumn<Float64Array>[];
  readonly #evidence = new HistoryColumn(Float64Array);
  readonly #entries = new HistoryColumn(Int32Array);
  readonly #weights = new HistoryColumn(Float64Array);
  readonly #known = new HistoryColumn(Int32Array);
  readonly #knownIn = new HistoryColumn(Int32Array);
  #rows = 0;
  #knownRows = 0;

  /** Throws a RangeError for a history without tallies. */
  constructor(history: History, { purpose, recipe }: Trained) {
    this.#history = history;
    this.#tallies = new RunningTallies(history);
    const decays = decaysOf(recipe);
    const registers = { subject: purpose.reads, asker: purpose.asker?.reads ?? [] };
    this.#lines = recipe.lines.map(({ of, reads }) => {
      return { of, read: readerOf(readingIn(reads, decays), { decays, registers: registers[of] }) };
    });
    this.#own = readerOf(ownReading(purpose, recipe), { decays, registers: purpose.reads });
    this.#values = recipe.lines.map(() => new HistoryColumn(Float64Array));
  }

  /** The subject's tallies at this point, and the asker's where there is one. */
  talliesAt(entry: number): { readonly tallies: Tallies; readonly asker: Tallies } {
    const asker = this.#history.asker[entry] ?? NO_ASKER;
    return { tallies: this.#tallies.of(this.#history.subject[entry] ?? 0), asker: asker === NO_ASKER ? NONE : this.#tallies.of(asker) };
  }

  /** Takes down what is there to be read when the entry is asked about, and returns its row. */
  ask({ entry, baseRate }: AskedAt, weight: number): number {
    const { tallies, asker } = this.talliesAt(entry);
    const month = this.#history.month[entry] ?? 0;
    for (const [at, { of, read }] of this.#lines.entries()) {
      this.#values[at]?.push(read({ tallies: of === "subject" ? tallies : asker, month, baseRate }) ?? Number.NaN);
    }
    this.#evidence.push(this.#own({ tallies, month, baseRate }) ?? 0);
    this.#entries.push(entry);
    this.#weights.push(weight);
    this.#rows += 1;
    return this.#rows - 1;
  }

  /** A row's outcome became known, in this month. */
  knowRow(row: number, month: number): void {
    this.#known.push(row);
    this.#knownIn.push(month);
    this.#knownRows += 1;
  }

  /** The entry's record counts from now on. */
  know(entry: number): void {
    this.#tallies.know(entry);
  }

  /** How many rows are known by now. */
  get known(): number {
    return this.#knownRows;
  }

  /** The first so many rows that became known. */
  rows(count: number): KnownRows {
    const order = Uint32Array.from(this.#known.whole().subarray(0, count));
    const entries = this.#entries.taken(order);
    const { result } = this.#history;
    return {
      values: this.#values.map((column) => column.taken(order)),
      outcomes: Uint8Array.from(entries, (entry) => result[entry] ?? 0),
      weights: this.#weights.taken(order),
      knownIn: this.#knownIn.whole().subarray(0, count),
      own: this.#evidence.taken(order),
    };
  }
}

/** The outcome's own counts, good and bad together, under the evidence's decay. */
function ownReading({ outcome }: Purpose, recipe: Recipe) {
  const reads = { kind: "amount", counts: [outcome.good, outcome.bad], halfLifeMonths: recipe.evidenceHalfLifeMonths } as const;
  return readingIn(reads, decaysOf(recipe));
}
