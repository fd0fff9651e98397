import { type Installation, sequenceRound } from "../src/service/index.ts";

/** Puts everything that waits into the log, as a sequencer does that has just been started. */
export async function sequenceAll(installation: Installation): Promise<void> {
  const state = { tree: undefined };
  while (((await sequenceRound({ installation, log: installation.log, state }))?.taken ?? 0) > 0);
}
