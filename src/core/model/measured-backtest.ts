import { roundedNumbers } from "../../lib/index.ts";
import type { Model } from "../standing/index.ts";
import type { BacktestReport } from "./backtest.ts";
import type { Measures } from "./measures.ts";

/** The measures of one reading; without an AUC where one kind of outcome did not occur. */
export type MeasuredFigures = Omit<Measures, "auc"> & { readonly auc?: number };

type Reading = "standing" | "baseRate" | "share" | "mean";

/** A backtest as it is kept and published: the figures, without the model that came out at its end. */
export type MeasuredBacktest = Omit<BacktestReport, "model" | Reading> & {
  readonly standing: MeasuredFigures;
  readonly baseRate: MeasuredFigures;
  readonly share: MeasuredFigures;
  readonly mean?: MeasuredFigures;
  /** The share of the outcomes, the latest, that it is of. */
  readonly last: number;
  readonly form: Model["kind"];
};

/** Ten bins of thirty: below, the curve would tell of a handful of dealings, and of whom they were with. */
const BACKTEST_OUTCOMES_LEAST = 300;

/** A bin or a month of fewer outcomes is not told, as in the watch. */
const PART_OUTCOMES_LEAST = 30;

/** What may be published of a backtest, with six decimals; undefined where there were too few outcomes to say anything of. */
export function measuredBacktest({ model, ...report }: BacktestReport, { last }: { readonly last: number }): MeasuredBacktest | undefined {
  if (report.outcomes < BACKTEST_OUTCOMES_LEAST) return undefined;
  const calibration = report.calibration.filter(({ n }) => n >= PART_OUTCOMES_LEAST);
  const months = report.months.filter(({ outcomes }) => outcomes >= PART_OUTCOMES_LEAST);
  const { mean, ...rest } = report;
  return roundedNumbers({
    ...rest,
    standing: figuresOf(report.standing),
    baseRate: figuresOf(report.baseRate),
    share: figuresOf(report.share),
    ...(mean === undefined ? {} : { mean: figuresOf(mean) }),
    calibration,
    months,
    last,
    form: model.kind,
  });
}

function figuresOf({ auc, ...figures }: Measures): MeasuredFigures {
  return Number.isNaN(auc) ? figures : { ...figures, auc };
}
