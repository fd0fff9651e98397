import { formatInstant } from "../lib/index.ts";
import type { CheckAnswer } from "../service/index.ts";

/** An answer in the words of the HTTP API: instants as ISO 8601. */
export function answerJson(answer: CheckAnswer): unknown {
  return { ...answer, askedAt: formatInstant(answer.askedAt), standingAt: formatInstant(answer.standingAt) };
}
