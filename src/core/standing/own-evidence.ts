import type { Purpose } from "../law/index.ts";
import type { Tally } from "../tally/index.ts";
import { FULL_WEIGHT, type OwnRecordModel } from "./own-record-model.ts";

/** The outcome's own counts in one month. */
export type OutcomeRow = { readonly month: number; readonly good: number; readonly bad: number };

/** A subject's tallies, by register name. */
export type Tallies = Readonly<Record<string, Tally>>;

/** What the own-record posterior knows of a subject. */
export type OwnEvidence = {
  /** Decayed sums, in outcomes: exact multiples of 2^-20. */
  readonly good: number;
  readonly bad: number;
  /** Undecayed counts of the months that still count. */
  readonly goodCount: number;
  readonly badCount: number;
  /** How many outcomes there are beside those: of months too old to count. */
  readonly tooOldCount: number;
  /** The last months with a good and with a bad outcome that still weighs anything. */
  readonly lastGood: number | undefined;
  readonly lastBad: number | undefined;
};

/** The outcome's rows of a subject's tallies: the two counts a purpose names, by month, in order. */
export function outcomeRowsOf({ outcome, reads }: Pick<Purpose, "outcome" | "reads">, tallies: Tallies): OutcomeRow[] {
  const { good, bad } = outcome;
  if (good.register === bad.register) return rowsOfOne({ good: good.count, bad: bad.count }, good.register, { reads, tallies });
  const rows = new Map<number, { month: number; good: number; bad: number }>();
  for (const side of ["good", "bad"] as const) {
    const { register, count } = outcome[side];
    const column = reads.find((read) => read.name === register)?.countNames.indexOf(count) ?? -1;
    for (const { month, counts } of tallies[register] ?? []) {
      const row = rows.get(month) ?? { month, good: 0, bad: 0 };
      row[side] += counts[column] ?? 0;
      rows.set(month, row);
    }
  }
  return [...rows.values()].filter((row) => row.good > 0 || row.bad > 0).sort((a, b) => a.month - b.month);
}

type Held = { readonly reads: Purpose["reads"]; readonly tallies: Tallies };

/** Both counts of one register, as nearly always: no months to be put together. */
function rowsOfOne(counts: { readonly good: string; readonly bad: string }, register: string, { reads, tallies }: Held): OutcomeRow[] {
  const names = reads.find(({ name }) => name === register)?.countNames ?? [];
  const [good, bad] = [names.indexOf(counts.good), names.indexOf(counts.bad)];
  const rows: OutcomeRow[] = [];
  for (const { month, counts } of tallies[register] ?? []) {
    const row = { month, good: counts[good] ?? 0, bad: counts[bad] ?? 0 };
    if (row.good > 0 || row.bad > 0) rows.push(row);
  }
  // In order already, except in a file that somebody made up.
  return rows.length < 2 ? rows : rows.sort((a, b) => a.month - b.month);
}

/** How fast own outcomes fade, and how far back they count where something reads them that fades slower. */
type Fading = Pick<OwnRecordModel, "weights"> & { readonly reachMonths?: number };

/**
 * Each month's counts times the model's integer weight for its age in months, summed exactly and divided by FULL_WEIGHT at the end. A
 * month ahead of the one asked counts as new; one older than `reachMonths`, or else than the weights reach, is too old to count.
 */
export function ownEvidenceOf(model: Fading, rows: readonly OutcomeRow[], month: number): OwnEvidence {
  const { weights, reachMonths = weights.length } = model;
  let [good, bad, goodCount, badCount, tooOldCount] = [0, 0, 0, 0, 0];
  let lastGood: number | undefined;
  let lastBad: number | undefined;
  for (const row of rows) {
    const age = Math.max(0, month - row.month);
    const weight = weights[age] ?? 0;
    if (age >= reachMonths) {
      tooOldCount += row.good + row.bad;
      continue;
    }
    good += row.good * weight;
    bad += row.bad * weight;
    goodCount += row.good;
    badCount += row.bad;
    if (row.good > 0) lastGood = row.month;
    if (row.bad > 0) lastBad = row.month;
  }
  return { good: good / FULL_WEIGHT, bad: bad / FULL_WEIGHT, goodCount, badCount, tooOldCount, lastGood, lastBad };
}
