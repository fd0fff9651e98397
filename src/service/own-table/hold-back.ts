import type { BacktestReport } from "../../core/model/index.ts";
import type { PlainAnswers } from "./plain-answers.ts";
import { type HeldBack, rankingOf } from "./ranking.ts";

/** What holding back everything below a threshold would have done, beside plain readings that hold back as many. */
export type HoldBackRow = HeldBack & {
  readonly threshold: number;
  readonly share: HeldBack;
  /** Undefined where there are no ratings to take a mean of. */
  readonly mean: HeldBack | undefined;
};

/** Rows for a table, and the whole curves for a picture. */
export type HoldBack = {
  readonly rows: readonly HoldBackRow[];
  readonly curves: {
    readonly standing: readonly HeldBack[];
    readonly share: readonly HeldBack[];
    readonly mean: readonly HeldBack[] | undefined;
  };
};

/** Shares of the later deals that somebody might hold back: the table has the thresholds that come nearest to them. */
const STOPPED_SHARES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5] as const;

/** More points than this on a curve cannot be told apart. */
const CURVE_POINTS_MAX = 200;

/** The table and the curves. `hasMean`: ratings say more than the outcome does. */
export function holdBackOf(report: BacktestReport, plain: PlainAnswers, hasMean: boolean): HoldBack {
  const standing = standingSteps(report);
  const share = rankingOf(plain.share, plain.outcomes);
  const mean = hasMean ? rankingOf(plain.mean, plain.outcomes) : undefined;
  const rows = chosen(standing, report.outcomes).map((step) => ({
    ...step,
    share: share.holdingBack(step.stopped),
    mean: mean?.holdingBack(step.stopped),
  }));
  return { rows, curves: { standing, share: thinned(share.steps), mean: mean && thinned(mean.steps) } };
}

type Step = HeldBack & { readonly threshold: number };

/** All that a backtest tells of its standings below thresholds: at round ones, and at the edges of its bins of about as many outcomes. */
function standingSteps({ thresholds, calibration, outcomes }: BacktestReport): readonly Step[] {
  const round = thresholds.map(({ threshold, below, caught, wronged }) => ({ threshold, stopped: below, caught, wronged }));
  const edges: Step[] = [];
  let [stopped, good] = [0, 0];
  for (const { from, n, observed } of calibration) {
    edges.push({ threshold: from, stopped, caught: stopped - good, wronged: good });
    stopped += n;
    good += Math.round(n * observed);
  }
  // Where both stop as many, the round one is the one to tell.
  const distinct = new Map([...edges, ...round].map((step) => [step.stopped, step]));
  return [...distinct.values()].filter((step) => step.stopped > 0 && step.stopped < outcomes).sort((a, b) => a.stopped - b.stopped);
}

function chosen(steps: readonly Step[], outcomes: number): readonly Step[] {
  const near = STOPPED_SHARES.flatMap((share) => nearest(steps, share * outcomes) ?? []);
  return [...new Set(near)];
}

/** By ratio: 1 % is further from 5 % than 8 % is. */
function nearest(steps: readonly Step[], wanted: number): Step | undefined {
  const distance = ({ stopped }: Step) => Math.abs(Math.log(stopped / wanted));
  return steps.reduce<Step | undefined>((best, step) => (best === undefined || distance(step) < distance(best) ? step : best), undefined);
}

function thinned(steps: readonly HeldBack[]): readonly HeldBack[] {
  const every = Math.ceil(steps.length / CURVE_POINTS_MAX);
  return steps.filter((_, at) => at % every === 0 || at === steps.length - 1);
}
