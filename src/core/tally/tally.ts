/** The counts of one subject's live records that happened in one month, summed. `counts` stand in the order of the register's `countNames`. */
export type TallyRow = { readonly month: number; readonly records: number; readonly counts: readonly number[] };

/**
 * The sums of counts of a subject's live records in one register, by month: rows in order of month, none without records.
 * All sums are safe integers, so addition is exact, commutative and undone by subtraction.
 */
export type Tally = readonly TallyRow[];

/** What one record adds: its counts, in the month in which it happened. */
export type TallyEntry = { readonly month: number; readonly counts: readonly number[] };

/** The tally of no records. */
export const emptyTally: Tally = Object.freeze([]);

/** The tally with one more record. */
export function add(tally: Tally, entry: TallyEntry): Tally {
  return merge(tally, [{ month: entry.month, records: 1, counts: entry.counts }]);
}

/** The tally with one record less. Throws a RangeError when no record of that month is in it. */
export function subtract(tally: Tally, entry: TallyEntry): Tally {
  return merge(tally, [{ month: entry.month, records: -1, counts: entry.counts.map((count) => -count) }]);
}

/** The tally of these records, in any order. */
export function fold(entries: Iterable<TallyEntry>): Tally {
  const byMonth = new Map<number, TallyRow>();
  for (const { month, counts } of entries) {
    const row = { month, records: 1, counts };
    const held = byMonth.get(month);
    byMonth.set(month, held === undefined ? row : sumOf(held, row));
  }
  return [...byMonth.values()].sort((a, b) => a.month - b.month);
}

/** Two tallies together, as of two linked subjects. */
export function merge(left: Tally, right: Tally): Tally {
  const byMonth = new Map(left.map((row) => [row.month, row]));
  for (const row of right) {
    const held = byMonth.get(row.month);
    byMonth.set(row.month, held === undefined ? row : sumOf(held, row));
  }
  return [...byMonth.values()].filter(hasRecords).sort((a, b) => a.month - b.month);
}

function sumOf(a: TallyRow, b: TallyRow): TallyRow {
  return { month: a.month, records: a.records + b.records, counts: a.counts.map((count, i) => safeSum(count, b.counts[i] ?? Number.NaN)) };
}

function hasRecords(row: TallyRow): boolean {
  if (row.records < 0) throw new RangeError(`month ${row.month} would hold ${row.records} records; wanted 0 or more`);
  if (row.records === 0 && row.counts.some((count) => count !== 0)) {
    throw new RangeError(`month ${row.month} would hold counts without records: another record was taken out than was put in`);
  }
  return row.records > 0;
}

function safeSum(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum))
    throw new RangeError(`${a} + ${b} is not a safe integer: counts of one register differ in number or size`);
  return sum === 0 ? 0 : sum;
}
