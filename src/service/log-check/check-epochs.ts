import type { LastCheckpoint, LogEpoch } from "../../store/index.ts";
import { checkBeginning } from "./check-beginning.ts";
import type { HeldCheckpoint } from "./check-checkpoints.ts";
import { checkEpoch } from "./check-epoch.ts";
import type { LogScene } from "./log-scene.ts";

/** What lies beside the key: the last checkpoint that was signed, and the epoch that the log's key is at. */
export type BesideKey = { readonly last: LastCheckpoint | undefined; readonly epoch: number };

/** Checks each log of a store, and that each follows from the one before. */
export async function checkEpochs(scene: LogScene, epochs: readonly LogEpoch[], beside: BesideKey): Promise<void> {
  const besides = besideOf(scene, epochs, beside);
  for (const [i, log] of epochs.entries()) {
    const next = epochs[i + 1];
    const beginning = next === undefined ? undefined : await checkBeginning(scene, next, log);
    await checkEpoch(scene, { log, beside: besides.get(log.epoch), hasEnded: next !== undefined, beginning });
  }
}

/** The checkpoint beside the key, under the log it is of. One of a log that the store does not know shows that it was put back. */
function besideOf({ faults }: LogScene, epochs: readonly LogEpoch[], { last, epoch }: BesideKey): ReadonlyMap<number, HeldCheckpoint> {
  const newest = epochs.at(-1)?.epoch ?? 0;
  if (epoch > newest) faults.epochs_follow.add({ epoch, fault: `the log's key is at this epoch, the store at ${newest}: it was put back` });
  if (last === undefined) return new Map();
  const { origin, size } = last.checkpoint;
  const log = epochs.find((known) => known.origin === origin);
  if (log !== undefined) return new Map([[log.epoch, { which: "beside the key", note: last.note }]]);
  faults.checkpoints_hold.add({ checkpoint: "beside the key", origin, size, fault: "of a log that the store does not know" });
  return new Map();
}
