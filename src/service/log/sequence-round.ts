import { edgeRoot, equalBytes, parseCheckpoint, parseNote } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { sha256 } from "../../lib/node/index.ts";
import {
  type EpochRow,
  insertLeaves,
  lockPublishing,
  moveEpoch,
  publishCheckpoint,
  readChainHeads,
  readGrowingLog,
  readLastCheckpoint,
  type Session,
  takeQueued,
  tryLockSequencer,
  writeChainHeads,
  writeTiles,
} from "../../store/index.ts";
import { raiseGrowth } from "../../store/log/index.ts";
import { dayOf } from "../day-of.ts";
import type { OpenLog } from "../held-log.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";
import { makeEntries, readChainKeys } from "./make-entries.ts";
import { signedCheckpoint } from "./signed-checkpoint.ts";
import { type GrowingTree, grown, readGrowingTree } from "./tree-in-store.ts";

/** Statements of one round, a tenth of a second's hashing: checks answered by the same process wait for it. */
const ROUND_STATEMENTS_MAX = 8_192;

/** What a round did. `isFull`: more may wait than it could take. */
export type Round = { readonly taken: number; readonly size: number; readonly isFull: boolean };

/** The sequencer's memory: the right edge of the tree, good as long as the store's checkpoint is of that very tree. */
export type SequencerState = { tree: GrowingTree | undefined };

/** As much of an installation as sequencing needs. */
export type SequencedStore = Pick<Installation, "pool" | "keys" | "renewKeys" | "now" | "log">;

type Sequencing = { readonly installation: SequencedStore; readonly log: OpenLog; readonly state: SequencerState };

/**
 * Takes what waits and puts it into the log, all in one transaction: entries, tiles, and the checkpoint that signs them; then lays the
 * checkpoint beside the key, and only then lets it be shown. Killed at any point it leaves a whole log, and the next round goes on.
 * Undefined where another process had the sequencer's place. Throws `log_ended` where another log has begun meanwhile, or the store holds less than what was shown: it was put back to an older state under
 * our feet. Then the installation must be opened anew. Throws `store_unavailable`, and `key_file_unsafe` where the log's key is gone.
 */
export async function sequenceRound({ installation, log, state }: Sequencing): Promise<Round | undefined> {
  await log.renewKey();
  const row = await withKeys(installation, (held) => held.pool.begin((tx) => sequenceWithin(tx, { installation: held, log, state })));
  if (row === undefined) return undefined;
  const isShown = row.publishedSize === row.size && row.laidSize === row.size;
  if (row.size > 0 && !isShown) await installation.pool.begin((tx) => publishWithin(tx, log, row));
  return { taken: row.taken, size: row.size, isFull: row.taken > ROUND_STATEMENTS_MAX / 2 };
}

/** One process at a time: of two that lay a checkpoint beside the key, the slower could put the older one there. */
async function publishWithin(tx: Session, log: OpenLog, row: EpochRow): Promise<void> {
  await lockPublishing(tx);
  const kept = await log.keepCheckpoint(row.checkpoint);
  if (kept > row.size) await requireGrown(tx, log, kept);
  await publishCheckpoint(tx, row);
}

/**
 * What lies beside the key is larger: another process was quicker, or a witness proved that this store is an older copy of what the log was
 * (then the next opening begins another log).
 */
async function requireGrown(tx: Session, log: OpenLog, size: number): Promise<void> {
  const row = await readGrowingLog(tx);
  if (row === undefined || row.size < size) throw ended(log, row);
}

/** `laidSize` is that of the checkpoint beside the key: less than what is published where a process was broken off there. */
type Sequenced = EpochRow & { readonly taken: number; readonly laidSize: number | undefined };

async function sequenceWithin(tx: Session, { installation, log, state }: Sequencing): Promise<Sequenced | undefined> {
  if (!(await tryLockSequencer(tx))) return undefined;
  const last = await readLastCheckpoint(log.files.checkpoint);
  const row = await readGrowingLog(tx);
  if (row?.epoch !== log.epoch || row.origin !== log.origin) throw ended(log, row);
  if (last?.epoch === row.epoch && last.checkpoint.size > row.size) throw ended(log, row);
  const laidSize = last?.epoch === row.epoch ? last.checkpoint.size : undefined;
  const statements = await takeQueued(tx, ROUND_STATEMENTS_MAX);
  if (statements.length === 0) return { ...row, laidSize, taken: 0 };
  if (!isTreeOf(state.tree, row)) state.tree = await readTreeOf(tx, row);
  const subjects = [...new Set(statements.map(({ subject }) => subject))];
  const checkpointAt = Math.max(installation.now(), row.checkpointAt);
  const heads = await readChainHeads(tx, row.epoch, subjects);
  const keyOf = await readChainKeys(tx, installation.keys, { origin: log.origin, subjects });
  const { entries, leaves } = makeEntries(sha256, { heads, keyOf, day: dayOf(checkpointAt), from: row.size }, statements);
  const { tree, rows } = grown(sha256, state.tree, entries);
  await insertLeaves(tx, row.epoch, leaves);
  await writeChainHeads(tx, row.epoch, heads);
  await writeTiles(tx, row.epoch, rows);
  await raiseGrowth(tx, { epoch: row.epoch, day: dayOf(checkpointAt), kinds: statements.map(({ kind }) => kind) });
  const { size } = tree.edge;
  const checkpoint = await signedCheckpoint(log, { size, root: edgeRoot(sha256, tree.edge) });
  const isMoved = await moveEpoch(tx, { epoch: row.epoch, from: row.size, size, checkpoint, checkpointAt });
  if (!isMoved) throw ended(log, row);
  // Should the commit fail, the store's checkpoint tells that this edge is not its own.
  state.tree = tree;
  return { ...row, size, checkpoint, checkpointAt, laidSize, taken: statements.length };
}

/** Its size alone would not tell: where a commit failed, another process may have put as many other statements there. */
function isTreeOf(tree: GrowingTree | undefined, { epoch, size, checkpoint }: EpochRow): tree is GrowingTree {
  if (tree?.epoch !== epoch || tree.edge.size !== size) return false;
  return equalBytes(edgeRoot(sha256, tree.edge), parseCheckpoint(parseNote(checkpoint).text).root);
}

/** A tree that is not the one that was signed is not made to grow: what is signed of it next would contradict what was shown. */
async function readTreeOf(tx: Session, row: EpochRow): Promise<GrowingTree> {
  const tree = await readGrowingTree(tx, row);
  if (isTreeOf(tree, row)) return tree;
  throw new CredenceError("store_unsound", `the tiles of ${row.origin} are not those of its checkpoint of ${row.size} leaves`);
}

function ended({ origin }: OpenLog, row: EpochRow | undefined): CredenceError {
  const seen = row === undefined ? "none" : `${row.origin} of ${row.size} leaves`;
  return new CredenceError("log_ended", `the log ${origin} has ended: the store's is ${seen}`);
}
