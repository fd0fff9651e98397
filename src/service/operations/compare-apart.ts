import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Candidacy, Comparison, History } from "../../core/model/index.ts";

/** What is compared, as a thread is handed it: data through and through. */
export type Comparing = { readonly history: History; readonly candidacy: Candidacy };

/** Of the thread's heap: histories lie outside it, in typed arrays; a million outcomes leave some 300 MiB of garbage while they are replayed. */
const HEAP_MIB = { maxOldGenerationSizeMb: 1_024 };

/**
 * Judges a candidate in a thread of its own: a replay takes seconds to minutes of one core, and every answer of the server would wait for it. Throws
 * what the comparison throws, and what `stopped` rejects with.
 */
export async function compareApart(comparing: Comparing, stopped: Promise<never>): Promise<Comparison> {
  const thread = new Worker(new URL("./compare-thread.ts", import.meta.url), { workerData: comparing, resourceLimits: HEAP_MIB });
  try {
    const [comparison] = await Promise.race([once(thread, "message"), stopped]);
    return comparison;
  } finally {
    await thread.terminate();
  }
}
