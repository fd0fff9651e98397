import type { Sql } from "../sql.ts";

/** Any constant will do, as long as it is ours. */
const SEQUENCER_LOCK = 7_242_320;

const OPENING_LOCK = 7_242_321;

const PUBLISHING_LOCK = 7_242_322;

/**
 * The session of a process that dies ends with it. One that is stopped, or whose machine is gone, would keep its place for ever: the server ends
 * its session after so long without a word. The longest that a round takes between two, hashing, is a third of a second.
 */
const SILENCE = "10s";

/** Keeps other processes from opening the log until the transaction ends. */
export async function lockLogOpening(tx: Sql): Promise<void> {
  await tx`select pg_advisory_xact_lock(${OPENING_LOCK})`;
}

/** Of one log: what is committed. Instants in UTC microseconds. */
export type EpochRow = {
  readonly epoch: number;
  readonly origin: string;
  readonly size: number;
  /** The signed checkpoint of the tree as committed. */
  readonly checkpoint: string;
  /** The log's time: never earlier than that of the checkpoint before. */
  readonly checkpointAt: number;
  /** How much of it may be shown. */
  readonly publishedSize: number;
};

/** Keeps every sequencer from its next round until the transaction ends; waits for the end of the one under way. */
export async function lockSequencer(tx: Sql): Promise<void> {
  await tx`select set_config('idle_in_transaction_session_timeout', ${SILENCE}, true), pg_advisory_xact_lock(${SEQUENCER_LOCK})`;
}

/** Keeps other processes from showing a checkpoint until the transaction ends; waits for the one that is at it. */
export async function lockPublishing(tx: Sql): Promise<void> {
  await tx`select set_config('idle_in_transaction_session_timeout', ${SILENCE}, true), pg_advisory_xact_lock(${PUBLISHING_LOCK})`;
}

/** Holds the sequencer's place until the transaction ends; false when another has it. */
export async function tryLockSequencer(tx: Sql): Promise<boolean> {
  const [lock] = await tx<{ isOurs: boolean }>`
    select pg_try_advisory_xact_lock(${SEQUENCER_LOCK}) as "isOurs", set_config('idle_in_transaction_session_timeout', ${SILENCE}, true)`;
  return lock?.isOurs === true;
}

/** The log that grows: the last to begin. Undefined before the first. */
export async function readGrowingLog(sql: Sql): Promise<EpochRow | undefined> {
  const rows = await sql<EpochRow>`
    select epoch, origin, size, checkpoint, checkpoint_at as "checkpointAt", published_size as "publishedSize"
    from log_epoch order by epoch desc limit 1`;
  return rows[0];
}

/** Begins a log, empty. */
export async function insertEpoch(tx: Sql, row: Omit<EpochRow, "size" | "publishedSize">): Promise<void> {
  await tx`
    insert into log_epoch (epoch, origin, size, checkpoint, checkpoint_at)
    values (${row.epoch}, ${row.origin}, 0, ${row.checkpoint}, ${row.checkpointAt})`;
}

/** The keys that signed in a log, oldest first, as vkey texts. */
export type EpochKeys = { readonly epoch: number; readonly keys: readonly string[] };

/** Notes which keys signed in a log. */
export async function keepEpochKeys(tx: Sql, { epoch, keys }: EpochKeys): Promise<void> {
  const text = keys.join("\n");
  await tx`update log_epoch set keys = ${text} where epoch = ${epoch} and keys <> ${text}`;
}

/** The keys of every log, oldest log first. */
export async function readEpochKeys(sql: Sql): Promise<EpochKeys[]> {
  const rows = await sql<{ epoch: number; keys: string }>`select epoch, keys from log_epoch order by epoch`;
  return rows.map(({ epoch, keys }) => ({ epoch, keys: keys === "" ? [] : keys.split("\n") }));
}

/** A tree grown from one size to another. */
export type Growth = { readonly epoch: number; readonly from: number; readonly size: number } & Pick<
  EpochRow,
  "checkpoint" | "checkpointAt"
>;

/**
 * Commits a larger tree, if it is still of the size it was grown from and no later log has begun: a lock alone is no fence, since whoever
 * lost it may not know. False when it is not.
 */
export async function moveEpoch(tx: Sql, { epoch, from, size, checkpoint, checkpointAt }: Growth): Promise<boolean> {
  const rows = await tx`
    update log_epoch set size = ${size}, checkpoint = ${checkpoint}, checkpoint_at = ${checkpointAt}
    where epoch = ${epoch} and size = ${from} and epoch = (select max(epoch) from log_epoch) returning 1 as moved`;
  return rows.length > 0;
}

/** Lets a checkpoint be shown, unless a larger one is shown already. */
export async function publishCheckpoint(
  sql: Sql,
  { epoch, size, checkpoint }: Pick<EpochRow, "epoch" | "size" | "checkpoint">,
): Promise<void> {
  await sql`
    update log_epoch set published = ${checkpoint}, published_size = ${size}
    where epoch = ${epoch} and (published is null or published_size < ${size})`;
}

/** A checkpoint that witnesses cosigned, and when they had. */
type WitnessedCheckpoint = Pick<EpochRow, "epoch" | "size" | "checkpoint"> & { readonly at: number };

/**
 * Lets a checkpoint be shown that witnesses cosigned, unless a larger one is: of two processes that ask, one may be slow. The size of a checkpoint is
 * its second line (c2sp.org/tlog-checkpoint).
 */
export async function keepWitnessed(sql: Sql, { epoch, size, checkpoint, at }: WitnessedCheckpoint): Promise<void> {
  await sql`
    update log_epoch set witnessed = ${checkpoint}, witnessed_at = ${at}
    where epoch = ${epoch} and (witnessed is null or split_part(witnessed, chr(10), 2)::bigint <= ${size})`;
}
