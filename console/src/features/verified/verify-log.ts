import { knownHeadOf, type LogHead } from "credence/public-proof";
import { believeNow, factsOf, growthSince } from "./log-steps.ts";
import { rememberedLog, rememberLog } from "./remembered-log.ts";
import type { Tell } from "./step.ts";
import { Telling } from "./telling.ts";

/** Verifies the log alone: that it signed for itself, and only grew since this browser saw it. Throws `Unreachable` and `Problem`. */
export async function verifyLog(tell: Tell): Promise<void> {
  const telling = new Telling(tell);
  if ((await tellLog(telling)) === undefined) telling.stop();
}

/** The log as far as it may be believed; it is remembered for the next time. Undefined where something is wrong with it. */
export async function tellLog(telling: Telling): Promise<LogHead | undefined> {
  const known = rememberedLog();
  const head = telling.end("log", await believeNow(known), factsOf);
  if (head === undefined) return undefined;
  const grown = telling.end("growth", await growthSince(head, known), (facts) => facts);
  if (grown === undefined) return undefined;
  rememberLog(knownHeadOf(head), new Date().toISOString());
  return head;
}
