import { type Checkpoint, type CheckpointPolicy, verifyCheckpoint } from "../../core/log/index.ts";
import { type LogEpoch, nodeEd25519Verify } from "../../store/index.ts";
import { messageOf } from "./bundle-entries.ts";
import type { LogScene } from "./log-scene.ts";

/** A signed checkpoint of a log, which of them it is, and how many leaves it must have, where that is known. */
export type HeldCheckpoint = { readonly which: string; readonly note: string; readonly size?: number; readonly isWitnessed?: true };

/** One whose signatures are right. */
export type RightCheckpoint = Checkpoint & { readonly which: string };

/** What the store holds of a log's checkpoints. */
export function heldCheckpoints({ checkpoint, size, published, publishedSize, witnessed }: LogEpoch): HeldCheckpoint[] {
  return [
    { which: "committed", note: checkpoint, size },
    ...(published === undefined ? [] : [{ which: "published", note: published, size: publishedSize }]),
    ...(witnessed === undefined ? [] : [{ which: "witnessed", note: witnessed.checkpoint, isWitnessed: true as const }]),
  ];
}

/** Those of them that are rightly signed, and what they must be; what is wrong with the others is noted. */
export async function rightCheckpoints(
  scene: LogScene,
  { epoch, origin }: LogEpoch,
  held: readonly HeldCheckpoint[],
): Promise<RightCheckpoint[]> {
  const right: RightCheckpoint[] = [];
  for (const { which, note, size, isWitnessed } of held) {
    scene.extent.checkpoints++;
    try {
      const checkpoint = await checkpointOf(scene, { epoch, origin, note, isWitnessed: isWitnessed ?? false });
      if (size === undefined || checkpoint.size === size) right.push({ which, ...checkpoint });
      else scene.faults.checkpoints_hold.add({ epoch, checkpoint: which, fault: `of ${checkpoint.size} leaves; wanted ${size}` });
    } catch (error) {
      scene.faults.checkpoints_hold.add({ epoch, checkpoint: which, fault: messageOf(error) });
    }
  }
  return right;
}

type Wanted = { readonly epoch: number; readonly origin: string; readonly note: string; readonly isWitnessed: boolean };

/** A checkpoint that verifies. Throws `log_malformed` or `log_unproven`. */
export async function checkpointOf(scene: LogScene, { epoch, origin, note, isWitnessed }: Wanted): Promise<Checkpoint> {
  const policy: CheckpointPolicy = {
    origin,
    logKeys: scene.keysOf(epoch),
    // How many were needed when it was cosigned, nobody knows now: those that are there must be right.
    ...(isWitnessed ? { quorum: { witnesses: scene.witnesses, needed: 0 } } : {}),
  };
  return (await verifyCheckpoint(note, policy, nodeEd25519Verify)).checkpoint;
}

/** Whether each is of a beginning of this log. One that is `mayBeAhead` is of what a restored store has lost. */
export function checkRoots(
  scene: LogScene,
  { epoch, size }: LogEpoch,
  {
    right,
    roots,
    hasEnded,
  }: { readonly right: readonly RightCheckpoint[]; readonly roots: ReadonlyMap<number, Uint8Array>; readonly hasEnded: boolean },
): void {
  for (const checkpoint of right) {
    const place = { epoch, checkpoint: checkpoint.which, size: checkpoint.size };
    const root = roots.get(checkpoint.size);
    if (checkpoint.size > size) {
      if (!hasEnded)
        scene.faults.checkpoints_hold.add({ ...place, fault: `the store has ${size} leaves: it was put back to an older state` });
    } else if (root === undefined || Buffer.compare(root, checkpoint.root) !== 0) {
      scene.faults.checkpoints_hold.add({ ...place, fault: "not the root of the leaves: another log of the same name" });
    }
  }
}
