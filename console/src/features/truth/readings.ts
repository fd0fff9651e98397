import type { Backtest } from "./measured.ts";

/** One way to read the same records, and how true it would have been. */
export type Reading = { readonly name: "standing" | "mean" | "share" | "baseRate"; readonly figures: Backtest["standing"] };

/** Every reading that was measured, this house's first. */
export function readingsOf({ standing, mean, share, baseRate }: Backtest): readonly Reading[] {
  const others: Reading[] = mean === undefined ? [] : [{ name: "mean", figures: mean }];
  return [{ name: "standing", figures: standing }, ...others, { name: "share", figures: share }, { name: "baseRate", figures: baseRate }];
}

/** The truest of the plainer readings, by its log-loss. */
export function bestOther(backtest: Backtest): Reading {
  const [, ...others] = readingsOf(backtest);
  const first: Reading = { name: "baseRate", figures: backtest.baseRate };
  return others.reduce((best, each) => (each.figures.logLoss < best.figures.logLoss ? each : best), first);
}
