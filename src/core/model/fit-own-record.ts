import type { OwnRecordModel } from "../standing/index.ts";
import { dayStart } from "./day.ts";
import { type FittedPurpose, Fitter } from "./fitter.ts";
import { follow } from "./follow.ts";
import type { History } from "./history.ts";
import { replay } from "./replay.ts";

/**
 * The model that serves a purpose on `day` (UTC days since 1970), fitted on what was known before the day began: the same document that
 * a backtest over the same history has on that day. With no outcome known it is the default shape and a base rate of one half, which
 * `fittedOn.outcomes` 0 tells.
 */
export function fitOwnRecord(
  history: History,
  { purpose, day }: { readonly purpose: FittedPurpose; readonly day: number },
): OwnRecordModel {
  const fitter = new Fitter(purpose);
  replay(history, follow(history, fitter), { before: dayStart(day) });
  return fitter.startDay(day);
}
