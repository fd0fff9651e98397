import type { CalibrationBin } from "../../lib/index.ts";
import type { Model } from "../standing/index.ts";
import { type Answers, answersOf, type BacktestQuestion } from "./answers.ts";
import { type BacktestMonth, backtestMonths } from "./backtest-months.ts";
import { type History, NO_OUTCOME } from "./history.ts";
import { calibrationOf, type Measures, measuresOf } from "./measures.ts";
import { type ThresholdRow, thresholdRows } from "./thresholds.ts";

/** How true the standings of a purpose would have been, beside what simpler readings of the same records would have said. */
export type BacktestReport = {
  readonly purpose: string;
  /** How many outcomes were asked about, and how many of them were bad. */
  readonly outcomes: number;
  readonly bad: number;
  /** When the first and the last of them occurred, in UTC microseconds; undefined where there were none. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly standing: Measures;
  readonly baseRate: Measures;
  readonly share: Measures;
  /** Undefined where no record has a rating. */
  readonly mean: Measures | undefined;
  /** The standing's: what it said and what happened, in bins of about as many outcomes. */
  readonly calibration: readonly CalibrationBin[];
  /**
   * The share of standings whose 90 % interval holds what happened to all that were given about the same probability (their bin): 0.9 and
   * more means that the intervals are wide enough.
   */
  readonly coverage: number;
  readonly thresholds: readonly ThresholdRow[];
  /** The months in which they occurred, in order. */
  readonly months: readonly BacktestMonth[];
  /** The model of the day after the last thing known. */
  readonly model: Model;
};

/**
 * Replays a history in order of time and asks for each of the last outcomes before it occurs, with the model in force that day: nothing
 * that was not yet known is used, in the answer or in the fit. Simultaneous outcomes stay on one side of the cut.
 *
 * The baselines know what the standing knows. `baseRate`: the running share of good outcomes, by Laplace (good + 1) / (all + 2). `share`:
 * the share among the subject's own. `mean`: the mean of the subject's ratings, brought to 0..1. The latter two are held within
 * 0.001..0.999, and give the base rate for who has no outcome or no rating. Measures are NaN without outcomes. Throws a RangeError unless
 * 0 < last <= 1.
 */
export function backtest(history: History, question: BacktestQuestion): BacktestReport {
  return reportOf(history, { question, ...answersOf(history, question) });
}

type Answered = { readonly question: BacktestQuestion; readonly answers: Answers; readonly model: Model };

/** What answers came to, measured. */
export function reportOf(history: History, { question, answers, model }: Answered): BacktestReport {
  const { outcomes } = answers;
  const { bins } = calibrationOf(answers.standing, outcomes);
  return {
    purpose: nameOf(question),
    outcomes: outcomes.length,
    bad: outcomes.reduce((sum, outcome) => sum + (1 - outcome), 0),
    ...spanOf(history, answers.start),
    standing: measuresOf(answers.standing, outcomes),
    baseRate: measuresOf(answers.baseRate, outcomes),
    share: measuresOf(answers.share, outcomes),
    mean: history.hasRatings ? measuresOf(answers.mean, outcomes) : undefined,
    calibration: bins,
    coverage: coverageOf(answers, bins),
    thresholds: thresholdRows(answers.standing, outcomes),
    months: backtestMonths(history, answers),
    model,
  };
}

const nameOf = ({ purpose, scorecard }: BacktestQuestion): string => (scorecard === undefined ? purpose : scorecard.purpose).name;

function spanOf({ occurredAt, result }: History, start: number): Pick<BacktestReport, "from" | "until"> {
  const first = result.findIndex((each, entry) => entry >= start && each !== NO_OUTCOME);
  return { from: occurredAt[first], until: occurredAt[result.findLastIndex((each) => each !== NO_OUTCOME)] };
}

function coverageOf({ standing, low, high }: Answers, bins: readonly CalibrationBin[]): number {
  let covered = 0;
  for (const [at, probability] of standing.entries()) {
    const bin = bins.findLast(({ from }) => from <= probability);
    if (bin !== undefined && (low[at] ?? 0) <= bin.observed && bin.observed <= (high[at] ?? 1)) covered += 1;
  }
  return covered / standing.length;
}
