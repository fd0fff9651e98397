import type { OutcomeRow } from "../standing/index.ts";

type Row = { readonly month: number; good: number; bad: number };
type Own = { readonly rows: Row[]; outcomes: number };

/** Each subject's outcome counts by month, as its tally would have them at this point of a replay. */
export class OwnRows {
  readonly #own: (Own | undefined)[] = [];

  /** In order of month. */
  of(subject: number): readonly OutcomeRow[] {
    return this.#own[subject]?.rows ?? [];
  }

  /** How many outcomes of the subject are known. */
  outcomesOf(subject: number): number {
    return this.#own[subject]?.outcomes ?? 0;
  }

  add({ subject, month }: { readonly subject: number; readonly month: number }, isGood: boolean): void {
    const own = this.#own[subject] ?? { rows: [], outcomes: 0 };
    this.#own[subject] = own;
    own.outcomes += 1;
    const row = rowAt(own.rows, month);
    if (isGood) row.good += 1;
    else row.bad += 1;
  }
}

/** The month's row, made in its place if need be: nearly always the last, since knowledge comes in about the order of occurrence. */
function rowAt(rows: Row[], month: number): Row {
  let after = rows.length;
  while (after > 0 && (rows[after - 1]?.month ?? 0) > month) after--;
  const held = rows[after - 1];
  if (held?.month === month) return held;
  const made = { month, good: 0, bad: 0 };
  rows.splice(after, 0, made);
  return made;
}
