import { calibrationNotice } from "../../core/notice/index.ts";
import type { WatchedMonth } from "../../core/watch/index.ts";
import { CredenceError } from "../../errors.ts";
import { isoMonth } from "../../lib/index.ts";
import { OWN_CHAIN } from "../../store/index.ts";
import type { NewNotice } from "../notices/index.ts";

/** What the operator is told when answers left their band. `cause` is the statement of the month's truth. */
export function alarmOf({ purpose, month, truth }: WatchedMonth, cause: string): NewNotice {
  if (truth === undefined) throw new CredenceError("internal", "an alarm about a month without a truth");
  const { outcomes, all, bins } = truth;
  const told = { purpose, month, outcomes, predicted: all.predicted, observed: all.observed };
  return {
    to: { kind: "operator", subject: OWN_CHAIN },
    about: "calibration",
    cause,
    text: calibrationNotice({ ...told, partsOut: bins.filter(({ isOut }) => isOut).length, parts: bins.length }),
    data: {
      purpose,
      month: isoMonth(month),
      outcomes: String(outcomes),
      predicted: String(all.predicted),
      observed: String(all.observed),
      low: String(all.low),
      high: String(all.high),
    },
  };
}
