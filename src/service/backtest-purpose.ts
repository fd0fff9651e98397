import { type BacktestReport, backtest, formedOf } from "../core/model/index.ts";
import { withStore } from "../store/index.ts";
import { type Installation, purposeOf } from "./installation.ts";
import { activeForm, countedFor } from "./model-activation.ts";
import { historyFor } from "./read-history.ts";

/** What is to be measured: the last part of a purpose's history, of all sources or of one. */
export type BacktestRequest = { readonly purpose: string; readonly last: number; readonly source?: string };

/**
 * Replays a purpose's history in time order and asks before each outcome of the last part, without looking ahead. Throws
 * `purpose_unknown` or `store_unavailable`.
 */
export async function backtestPurpose(
  installation: Installation,
  { purpose: name, last, source }: BacktestRequest,
): Promise<BacktestReport> {
  const purpose = purposeOf(installation, name);
  return withStore(async () => {
    const form = await activeForm(installation.pool, { purpose });
    const wanted = { purpose, ...countedFor(purpose, form), ...(source === undefined ? {} : { source }) };
    return backtest(await historyFor(installation, wanted), { ...formedOf(purpose, form), last });
  });
}
