import { type Checkpoint, parseCheckpoint, parseNote } from "../../core/log/index.ts";
import { epochOf, type LogEpoch, OWN_CHAIN, readPlacedStatement } from "../../store/index.ts";
import { objectOf, openStatement } from "../log/index.ts";
import { messageOf } from "./bundle-entries.ts";
import { checkpointOf } from "./check-checkpoints.ts";
import type { LogScene } from "./log-scene.ts";

/**
 * How a log begins that follows another: its first leaf names the last checkpoint known of that one, rightly signed, and how many leaves
 * of it were still held. Gives that checkpoint, for its root to be compared; undefined where there is none, or nothing was logged yet.
 */
export async function checkBeginning(scene: LogScene, log: LogEpoch, before: LogEpoch): Promise<Checkpoint | undefined> {
  if (log.size === 0) return undefined;
  const { epoch } = log;
  const { epochs_follow } = scene.faults;
  const first = await readPlacedStatement(scene.tx, { subject: OWN_CHAIN, epoch, n: 1 });
  const opened = first === undefined ? undefined : openStatement(scene.keys, first);
  const said = opened?.is === "open" ? objectOf(opened.text) : undefined;
  if (first?.leaf !== 0 || first.kind !== "epoch" || said === undefined) {
    epochs_follow.add({ epoch, fault: "its first leaf does not say how the log before it ended" });
    return undefined;
  }
  if (said.held !== before.size) {
    epochs_follow.add({ epoch, held: before.size, fault: `said to follow on ${JSON.stringify(said.held)} leaves` });
  }
  try {
    return await checkpointNamed(scene, { note: String(said.last), log, before });
  } catch (error) {
    epochs_follow.add({ epoch, fault: `the checkpoint named of the log before it: ${messageOf(error)}` });
    return undefined;
  }
}

type Named = { readonly note: string; readonly log: LogEpoch; readonly before: LogEpoch };

/** Undefined where it is of a log that is gone with what was lost: one that began after `before`. */
async function checkpointNamed(scene: LogScene, { note, log, before }: Named): Promise<Checkpoint | undefined> {
  const { origin } = parseCheckpoint(parseNote(note).text);
  const [of, own] = [epochOf(origin), epochOf(log.origin)];
  const checkpoint = await checkpointOf(scene, { epoch: of.epoch, origin, note, isWitnessed: false });
  if (of.name === own.name && of.epoch >= before.epoch && of.epoch < own.epoch) return origin === before.origin ? checkpoint : undefined;
  throw new RangeError(`wanted one of ${before.origin}, saw one of ${origin}`);
}
