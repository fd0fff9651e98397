import type { Purpose } from "../src/core/law/index.ts";
import type { OutcomeRow, Tallies } from "../src/core/standing/index.ts";

/** Tallies that hold these counts of a purpose's outcome and nothing else, a record for each outcome. Both counts are of one register. */
export function givenTallies({ reads, outcome: { good, bad } }: Pick<Purpose, "reads" | "outcome">, rows: readonly OutcomeRow[]): Tallies {
  const countNames = reads.find(({ name }) => name === good.register)?.countNames ?? [];
  const counted = (row: OutcomeRow) => countNames.map((name) => (name === good.count ? row.good : name === bad.count ? row.bad : 0));
  return { [good.register]: rows.map((row) => ({ month: row.month, records: row.good + row.bad, counts: counted(row) })) };
}
