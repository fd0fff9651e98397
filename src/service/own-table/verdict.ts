import type { BacktestReport } from "../../core/model/index.ts";
import type { HoldBackRow } from "./hold-back.ts";

/**
 * Whether it helps to know with whom a deal is: `chance` if the order in which deals were trusted might as well have been drawn, or if the
 * standing is no truer than the base rate; `little` if it is truer by less than two parts in a hundred.
 */
export type Verdict = {
  readonly helps: "chance" | "little" | "much";
  /** How much less its probabilities miss than the base rate's: the share of log-loss saved. Below 0 they miss more. */
  readonly gain: number;
  /** The row that stops about one deal in ten. */
  readonly row: HoldBackRow | undefined;
};

/** A gain below this is nothing that anybody would notice. */
const LITTLE = 0.02;

/** About one deal in ten: so many can be looked at by hand. */
const LOOKED_AT = 0.1;

/** 95 of 100 orders drawn by chance lie no more than this many standard deviations above the mean. */
const Z_95 = 1.6448536269514722;

type Told = Pick<BacktestReport, "standing" | "baseRate" | "outcomes" | "bad">;

/** What the figures of a trial come to. */
export function verdictOf(report: Told, rows: readonly HoldBackRow[]): Verdict {
  const gain = 1 - report.standing.logLoss / report.baseRate.logLoss;
  const distance = ({ stopped }: HoldBackRow) => Math.abs(stopped - report.outcomes * LOOKED_AT);
  const row = rows.toSorted((a, b) => distance(a) - distance(b))[0];
  if (gain <= 0 || report.standing.auc <= mostByChance(report)) return { helps: "chance", gain, row };
  return { helps: gain < LITTLE ? "little" : "much", gain, row };
}

/** The AUC that 95 of 100 drawn orders do not pass (Mann and Whitney 1947: its variance is (n1 + n0 + 1) / (12 n1 n0)). */
function mostByChance({ outcomes, bad }: Told): number {
  return 0.5 + Z_95 * Math.sqrt((outcomes + 1) / (12 * bad * (outcomes - bad)));
}
