import type { VerifierKey } from "../../core/log/index.ts";
import {
  doubledStatements,
  emptyChains,
  type LastCheckpoint,
  leavesOfNoLog,
  logKeysOf,
  raw,
  readEpochs,
  readLastCheckpoint,
  readLogKeyFile,
  type Session,
  withStore,
} from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";
import { messageOf } from "./bundle-entries.ts";
import { checkEpochs } from "./check-epochs.ts";
import { checkQueue } from "./check-queue.ts";
import { type LogFinding, type LogRule, logFindings, noFaults } from "./log-finding.ts";
import type { LogScene } from "./log-scene.ts";
import { readErased } from "./read-erased.ts";

/** What a check has come to: the rule, and how many leaves or statements it has gone through. */
export type LogCheckProgress = { readonly rule: LogRule; readonly rows: number };

/** How a log is to be checked. */
export type LogCheck = {
  /** Whose signatures stand under what is shown as witnessed; those of others are left alone. */
  readonly witnesses?: readonly VerifierKey[];
  /** Entries held at a time, of 97 bytes each (default: two million). A larger log is gone through once for each so many. */
  readonly entriesMax?: number;
  readonly onProgress?: (progress: LogCheckProgress) => void;
};

/** 200 MB of them. */
const ENTRIES_MAX = 2_000_000;

/** All of one moment; servers may run on. */
const MODE = raw("isolation level repeatable read read only");

/**
 * Checks a log down to the statements: one finding for each rule. Changes nothing. Reads the log in the order of its leaves and again in
 * that of its chains; holds 8 bytes for each leaf, 97 for each of two million at a time, and 80 for each erasure: 1 M leaves under
 * 512 MB. Throws `store_unavailable`, and `key_file_unsafe` where a key file is not as it was left.
 */
export async function checkLog(installation: Installation, check: LogCheck = {}): Promise<LogFinding[]> {
  await installation.renewKeys();
  return withStore(() =>
    withKeys(installation, async (held) => {
      const shown = await readShown(held);
      return held.pool.begin((tx) => checkWithin(tx, { installation: held, shown }, check), MODE);
    }),
  );
}

/** The checkpoint beside the key, or what is wrong with it. */
type Shown = { readonly last: LastCheckpoint | undefined; readonly fault?: string };

/** Read before the store is: a sequencer at work may then have gone on in the store, and never only beside the key. */
async function readShown({ log }: Installation): Promise<Shown> {
  try {
    return { last: await readLastCheckpoint(log.files.checkpoint) };
  } catch (error) {
    return { last: undefined, fault: messageOf(error) };
  }
}

type Held = { readonly installation: Installation; readonly shown: Shown };

async function checkWithin(
  tx: Session,
  { installation, shown }: Held,
  { witnesses = [], entriesMax = ENTRIES_MAX, onProgress }: LogCheck,
): Promise<LogFinding[]> {
  const { keys, log, now } = installation;
  const faults = noFaults();
  const epochs = await readEpochs(tx);
  const logKey = await readLogKeyFile(log.files.logKey);
  const extent = { leaves: 0, logs: epochs.length, checkpoints: 0, chains: 0, erased: 0, waiting: 0 };
  const scene: LogScene = {
    tx,
    keys,
    now: now(),
    keysOf: (epoch) => logKeysOf(logKey, epoch),
    witnesses,
    entriesMax,
    erased: await readErased(tx, keys),
    faults,
    extent,
    onRows: (rule, rows) => onProgress?.({ rule, rows }),
  };
  if (shown.fault !== undefined) faults.checkpoints_hold.add({ checkpoint: "beside the key", fault: shown.fault });
  await checkEpochs(scene, epochs, { last: shown.last, epoch: logKey.epoch });
  await checkPlaces(scene);
  await checkQueue(scene);
  return logFindings(faults, extent);
}

/** What one question to the store tells of all logs. */
async function checkPlaces({ tx, faults }: LogScene): Promise<void> {
  faults.leaves_placed.addAll(await doubledStatements(tx));
  faults.leaves_placed.addAll(await leavesOfNoLog(tx));
  faults.chains_follow.addAll(await emptyChains(tx));
}
