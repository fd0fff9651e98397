import { logLoss } from "../../lib/index.ts";
import type { Answers } from "./answers.ts";
import type { History } from "./history.ts";

/** How true the answers about one month's outcomes would have been: mean log-losses, of the standing and of what is plainer. */
export type BacktestMonth = {
  /** UTC year x 12 + month - 1, in which the outcomes occurred. */
  readonly month: number;
  readonly outcomes: number;
  readonly bad: number;
  readonly standing: number;
  readonly baseRate: number;
  readonly share: number;
  /** Absent where no record has a rating. */
  readonly mean?: number;
};

/** The answers by the months of what they were asked about, in order; months without outcomes are left out. */
export function backtestMonths({ month, hasRatings }: History, answers: Answers): BacktestMonth[] {
  const months = Int32Array.from(answers.entry, (entry) => month[entry] ?? 0);
  const rows: BacktestMonth[] = [];
  // Asked in order of what occurred: a month's answers lie together.
  for (let from = 0, to = 0; from < months.length; from = to) {
    while (to < months.length && months[to] === months[from]) to++;
    const outcomes = answers.outcomes.subarray(from, to);
    const lossOf = (given: Float64Array) => logLoss(given.subarray(from, to), outcomes);
    rows.push({
      month: months[from] ?? 0,
      outcomes: outcomes.length,
      bad: outcomes.reduce((sum, outcome) => sum + (1 - outcome), 0),
      standing: lossOf(answers.standing),
      baseRate: lossOf(answers.baseRate),
      share: lossOf(answers.share),
      ...(hasRatings ? { mean: lossOf(answers.mean) } : {}),
    });
  }
  return rows;
}
