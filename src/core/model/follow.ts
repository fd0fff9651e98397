import type { Asked, Fitter } from "./fitter.ts";
import { GOOD, type History } from "./history.ts";
import type { ReplayListener } from "./replay.ts";

/** A listener that hands a history's outcomes to a fitter: asked when they occur, known when they are. */
export function follow(history: History, fitter: Fitter): ReplayListener {
  const open = new Map<number, Asked>();
  return {
    startDay: (day) => {
      fitter.startDay(day);
    },
    ask: (entry) => {
      open.set(entry, fitter.ask({ subject: history.subject[entry] ?? 0, month: history.month[entry] ?? 0 }));
    },
    know: (entry) => {
      const asked = open.get(entry);
      if (asked === undefined) return;
      open.delete(entry);
      fitter.know(asked, history.result[entry] === GOOD);
    },
  };
}
