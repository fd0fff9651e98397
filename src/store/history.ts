import type { CountReference, Purpose, Register } from "../core/law/index.ts";
import { type Fragment, list, type Pool, part, raw } from "./sql.ts";

/** One outcome of a purpose as it came in: the history that models are fitted on. */
export type HistoryRow = {
  readonly subject: string;
  readonly occurredAt: number;
  readonly knownAt: number;
  readonly month: number;
  readonly good: number;
  readonly bad: number;
  /** The ratings that came with it, where the purpose names any: their sum and their number. */
  readonly ratingSum: number;
  readonly ratings: number;
  readonly record: string;
  /** The register's number in the store. */
  readonly register: number;
  /** All that it counts, where that was asked for; else empty. */
  readonly counts: readonly number[];
};

/** Rows fetched at a time: few enough that their objects die young, before the collector takes them for lasting ones. */
const FETCH_ROWS = 2_000;

/** What is read: the outcome's registers, with their numbers in the store, and of all sources or of one. */
export type HistoryQuestion = {
  readonly purpose: Purpose;
  readonly idOf: (register: Register) => number;
  readonly source?: number;
  /** Registers whose records are all wanted, with all that they count: for models that read more than the outcome. */
  readonly counted?: readonly Register[];
};

/** Every live record that holds an outcome or a rating for the purpose, in no order, in chunks; all of one moment. */
export async function readHistory(pool: Pool, question: HistoryQuestion, take: (rows: HistoryRow[]) => void): Promise<void> {
  await pool.scan(async (tx) => {
    await tx`declare history no scroll cursor for ${list(
      (question.counted ?? registersOf(question)).map((register) => outcomesIn(question, register)),
      " union all ",
    )}`;
    for (;;) {
      const rows = await tx<HistoryRow>`fetch ${raw(String(FETCH_ROWS))} from history`;
      if (rows.length === 0) return;
      take(rows);
    }
  });
}

/** The registers that hold the purpose's outcome or ratings. */
function registersOf({ purpose }: HistoryQuestion): Register[] {
  const { outcome, ratings } = purpose;
  const named = new Set([outcome.good, outcome.bad, ratings?.sum, ratings?.number].map((reference) => reference?.register));
  return purpose.reads.filter((register) => named.has(register.name));
}

function outcomesIn({ purpose, idOf, source, counted }: HistoryQuestion, register: Register): Fragment {
  const { outcome, ratings } = purpose;
  const columns = [outcome.good, outcome.bad, ratings?.sum, ratings?.number].map((reference) => countOf(register, reference));
  const [good = "0", bad = "0", sum = "0", number = "0"] = columns;
  const ofOutcome = counted === undefined ? part` and (${raw(good)} <> 0 or ${raw(bad)} <> 0 or ${raw(number)} <> 0)` : raw("");
  const ofSource = source === undefined ? raw("") : part` and source = ${source}`;
  return part`
    select subject, occurred_at as "occurredAt", known_at as "knownAt", month, ${raw(good)} as good, ${raw(bad)} as bad,
      ${raw(sum)} as "ratingSum", ${raw(number)} as ratings, record, register, ${raw(counted === undefined ? "'{}'::bigint[]" : "counts")} as counts
    from record where register = ${idOf(register)} and state = 'live'${ofOutcome}${ofSource}`;
}

/** A count of a record, as SQL; 0 where the register does not hold it. */
function countOf(register: Register, reference: CountReference | undefined): string {
  const column = reference?.register === register.name ? register.countNames.indexOf(reference.count) : -1;
  return column === -1 ? "0::bigint" : `counts[${column + 1}]`;
}
