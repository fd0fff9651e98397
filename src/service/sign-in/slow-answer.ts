import { setTimeout } from "node:timers/promises";

/**
 * Longer than looking up, sealing and queueing take together, on a machine that has time for them: whether anybody of a name was there cannot be told
 * by the time an answer took. On one that has not, answers come at twice that, or three times, whoever was named.
 */
const ANSWER_MS = 250;

/** Answers, or refuses, a whole number of quarters of a second after it was asked. */
export async function slowAnswer<T>(work: Promise<T>): Promise<T> {
  const began = performance.now();
  const [result] = await Promise.allSettled([work]);
  const took = performance.now() - began;
  await setTimeout(Math.ceil(took / ANSWER_MS) * ANSWER_MS - took);
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
