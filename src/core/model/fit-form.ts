import type { Model } from "../standing/index.ts";
import { dayStart } from "./day.ts";
import { type Formed, following } from "./following.ts";
import type { History } from "./history.ts";
import { replay } from "./replay.ts";

/**
 * The model that serves on `day` (UTC days since 1970) in the form given, fitted on what was known before the day began: the same document
 * that a backtest over the same history has on that day. Throws a RangeError for a scorecard where the history has no tallies.
 */
export function fitForm(history: History, formed: Formed, { day }: { readonly day: number }): Model {
  const form = following(history, formed);
  replay(history, form, { before: dayStart(day) });
  form.startDay(day);
  return form.model();
}
