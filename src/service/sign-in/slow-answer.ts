import { setTimeout } from "node:timers/promises";

/** Longer than looking up, sealing and queueing take together: whether anybody of a name was there cannot be told by the time an answer took. */
const ANSWER_MS = 250;

/** Answers, or refuses, no sooner than a quarter of a second after it was asked. */
export async function slowAnswer<T>(work: Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([work, setTimeout(ANSWER_MS)]);
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
