import { roundedNumbers } from "../../lib/index.ts";
import type { AttackReport } from "./attack-cost.ts";

/** What attacks on a market cost as it is kept and published. `at`: the market as it was known before, in UTC microseconds. */
export type MeasuredAttack = AttackReport & { readonly at: number };

/** A mean over fewer targets would tell of single subjects how easily they are moved. */
const TARGETS_LEAST = 10;

/** What may be published of attacks, with six decimals; undefined where there were too few subjects to take a mean over. */
export function measuredAttack(report: MeasuredAttack): MeasuredAttack | undefined {
  const { doubtful, good } = report.targets;
  return doubtful < TARGETS_LEAST || good < TARGETS_LEAST ? undefined : roundedNumbers(report);
}
