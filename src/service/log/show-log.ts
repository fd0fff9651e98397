import { parseCheckpoint, parseNote, type VerifierKey, verifyNote } from "../../core/log/index.ts";
import { type LogEpoch, nodeEd25519Verify, readEpochs, readQueueState, withStore } from "../../store/index.ts";
import { readKindCounts } from "../../store/log/index.ts";
import type { Installation } from "../installation.ts";
import { isShown, type ShownLog, servedCheckpoint } from "./read-log.ts";
import { readLogKeys } from "./read-log-keys.ts";

/** Whose cosignatures a log wants: so many of these keys. */
export type LogWitnesses = { readonly needed: number; readonly keys: readonly VerifierKey[] };

/** A witness of the log: when it last cosigned, in UTC microseconds; undefined where it is not among those that did. */
export type ShownWitness = { readonly key: VerifierKey; readonly cosignedAt: number | undefined };

/** One of the installation's logs, as far as it may be shown. */
export type LogHead = { readonly epoch: number; readonly origin: string; readonly size: number; readonly root: Uint8Array };

/** The log that grows, who signs for it, what it holds, and those before it. Instants are UTC microseconds. */
export type ShownLogState = LogHead & {
  /** When its last checkpoint was made. */
  readonly checkpointAt: number;
  /** Oldest first: the last is in use. */
  readonly keys: readonly VerifierKey[];
  readonly needed: number;
  readonly witnesses: readonly ShownWitness[];
  /** Statements that wait for the log, and for how many seconds the oldest has. */
  readonly waiting: number;
  readonly lagSeconds: number;
  /** Logs that ended, the last first: each restore from an older copy ends one. */
  readonly earlier: readonly LogHead[];
  /** What is in all of them, the most frequent kind first. */
  readonly kinds: readonly { readonly kind: string; readonly entries: number }[];
};

/** Shows the state of the log to everybody; undefined where no checkpoint may be shown yet. Throws `store_unavailable`. */
export async function showLog(installation: Installation, witnesses: LogWitnesses): Promise<ShownLogState | undefined> {
  const { pool, now } = installation;
  const [logs, queue, kinds] = await withStore(() => Promise.all([readEpochs(pool), readQueueState(pool), readKindCounts(pool)]));
  const shown = logs.filter(isShown);
  const growing = shown.at(-1);
  if (growing === undefined) return undefined;
  return {
    ...headOf(growing, now()),
    checkpointAt: growing.checkpointAt,
    keys: await readLogKeys(installation),
    needed: witnesses.needed,
    witnesses: await cosigned(growing, witnesses),
    waiting: queue.statements,
    lagSeconds: queue.oldestAt === undefined ? 0 : Math.max(0, now() - queue.oldestAt) / 1_000_000,
    earlier: shown
      .slice(0, -1)
      .reverse()
      .map((log) => headOf(log, now())),
    kinds,
  };
}

function headOf(log: ShownLog, at: number): LogHead {
  const { size, root } = parseCheckpoint(parseNote(servedCheckpoint(log, at).note).text);
  return { epoch: log.epoch, origin: log.origin, size, root };
}

/** When each witness signed the last checkpoint that enough of them did: its cosignature says so itself. */
async function cosigned({ witnessed }: LogEpoch, { keys }: LogWitnesses): Promise<ShownWitness[]> {
  const note = witnessed && parseNote(witnessed.checkpoint);
  const signing = keys.filter((key) => note?.signatures.some(({ name, keyId }) => name === key.name && keyId === key.keyId));
  const words = note === undefined || signing.length === 0 ? [] : (await verifyNote(note, signing, nodeEd25519Verify)).verified;
  return keys.map((key) => {
    const seconds = words.find((word) => word.key === key)?.timeSeconds;
    return { key, cosignedAt: seconds === undefined ? undefined : seconds * 1_000_000 };
  });
}
