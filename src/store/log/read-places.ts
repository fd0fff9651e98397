import { uuidArray } from "../binary-array.ts";
import { uuidBytes } from "../keys/index.ts";
import { type Fragment, part, raw, type Sql } from "../sql.ts";
import { QUEUED_BYTES } from "./queue.ts";

/** Where a statement is: number `n` of its subject's chain, and which leaf of the tree of an epoch, counted from 0. */
export type StatementPlace = { readonly subject: string; readonly epoch: number; readonly n: number; readonly leaf: number };

/** Where a statement is in the log; `queued` where it still waits for the sequencer, undefined where it is in neither. Both are of one moment: a statement on its way from one to the other is found. */
export async function findStatement(sql: Sql, id: string): Promise<StatementPlace | "queued" | undefined> {
  const rows = await sql<(StatementPlace | Record<keyof StatementPlace, null>) & { isQueued: boolean }>`
    select l.subject, l.epoch, l.n, l.leaf, l.statement is null and exists (${queuedWith(id)}) as "isQueued"
    from (values (1)) as one left join leaf l on l.statement = ${id} order by l.epoch desc nulls last limit 1`;
  const [row] = rows;
  if (row === undefined) return undefined;
  const { isQueued, ...place } = row;
  if (isQueued) return "queued";
  return place.leaf === null ? undefined : place;
}

/** Whose chain a statement is in, or on its way to; undefined where there is none of this id. */
export async function chainOfStatement(sql: Sql, id: string): Promise<string | undefined> {
  const rows = await sql<{ subject: string }>`
    select subject from leaf where statement = ${id} union all ${subjectQueuedWith(id)} limit 1`;
  return rows[0]?.subject;
}

/**
 * How far the time in a statement's id and that of the commit it was queued with may lie apart. A batch is committed within seconds; and only
 * so much of the queue is searched for an id that somebody made up, should the sequencer have stood still for a day.
 */
const APART_MS_MAX = 60_000;

/** Ids are UUIDv7: 6 bytes of Unix milliseconds first (RFC 9562, section 5.7). */
const TIME_BYTES = 6;
const TIME_MAX = 2 ** (8 * TIME_BYTES) - 1;
const UUID_BYTES = 16;

/** Where in its 65 bytes a queued statement has its id, as `position` counts, from 1. */
const ID_POSITION = 17;

function queuedWith(id: string): Fragment {
  return part`select from log_queue where ${isQueuedWith(id)}`;
}

/** The subject is the 16 bytes before the id. */
function subjectQueuedWith(id: string): Fragment {
  return part`
    select encode(substring(statements from position(${uuidBytes(id)}::bytea in statements) - ${raw(String(UUID_BYTES))} for ${raw(String(UUID_BYTES))}), 'hex')::uuid
    from log_queue where ${isQueuedWith(id)}`;
}

function isQueuedWith(id: string): Fragment {
  const bytes = uuidBytes(id);
  const made = bytes.readUIntBE(0, TIME_BYTES);
  return part`
    id between ${uuidAt(made - APART_MS_MAX, 0x00)} and ${uuidAt(made + APART_MS_MAX, 0xff)}
      and position(${bytes}::bytea in statements) % ${raw(String(QUEUED_BYTES))} = ${raw(String(ID_POSITION))}`;
}

/** The first (`rest` 0x00) or the last (0xff) id of a millisecond. */
function uuidAt(millis: number, rest: number): string {
  const bytes = Buffer.alloc(UUID_BYTES, rest);
  bytes.writeUIntBE(Math.min(Math.max(millis, 0), TIME_MAX), 0, TIME_BYTES);
  return bytes.toString("hex");
}

/** Where these statements are in the log, each in the latest it is in; those that are in none are left out. */
export async function placesOfStatements(sql: Sql, ids: readonly string[]): Promise<Map<string, StatementPlace>> {
  const rows = await sql<StatementPlace & { statement: string }>`
    select statement, subject, epoch, n, leaf from leaf where statement = any(${uuidArray(ids)}::uuid[]) order by epoch`;
  return new Map(rows.map(({ statement, ...place }) => [statement, place]));
}
