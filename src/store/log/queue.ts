import { STATEMENT_KINDS, type StatementKind } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { writeHex } from "../../lib/node/index.ts";
import { uuidArray } from "../binary-array.ts";
import { newStatementId, uuidText } from "../keys/index.ts";
import { raw, type Sql } from "../sql.ts";

/** A statement on its way into the log. */
export type QueuedStatement = {
  /** Whose chain it goes to. */
  readonly subject: string;
  readonly id: string;
  readonly kind: StatementKind;
  readonly commitment: Buffer;
};

/*
 * One row holds the statements of one commit, in order: a row for each would cost as much again as the record. Bytes of one:
 *
 *     0    16    subject
 *     16   16    id
 *     32   1     kind: its place in STATEMENT_KINDS
 *     33   32    commitment
 */
const ID_AT = 16;
const KIND_AT = 32;
const COMMITMENT_AT = 33;

/** Bytes of one queued statement. */
export const QUEUED_BYTES = 65;

const KIND_NUMBERS = new Map(STATEMENT_KINDS.map((kind, number) => [kind, number]));

/** The statements of a commit as the queue holds them. */
function packStatements(statements: readonly QueuedStatement[]): Buffer {
  const packed = Buffer.allocUnsafe(statements.length * QUEUED_BYTES);
  statements.forEach(({ subject, id, kind, commitment }, i) => {
    const at = i * QUEUED_BYTES;
    writeHex(packed, at, subject);
    writeHex(packed, at + ID_AT, id);
    packed[at + KIND_AT] = KIND_NUMBERS.get(kind) ?? 0;
    packed.set(commitment, at + COMMITMENT_AT);
  });
  return packed;
}

/** The statements of a queued commit. Throws `store_unsound` for bytes that are none. */
function unpackStatements(packed: Buffer): QueuedStatement[] {
  if (packed.length % QUEUED_BYTES !== 0) throw unreadable(`${packed.length} bytes; wanted a multiple of ${QUEUED_BYTES}`);
  return Array.from({ length: packed.length / QUEUED_BYTES }, (_, i) => statementAt(packed, i * QUEUED_BYTES));
}

function statementAt(packed: Buffer, at: number): QueuedStatement {
  const kind = STATEMENT_KINDS[packed[at + KIND_AT] ?? -1];
  if (kind === undefined) throw unreadable(`a kind numbered ${packed[at + KIND_AT]}; wanted less than ${STATEMENT_KINDS.length}`);
  return {
    subject: uuidText(packed.subarray(at, at + ID_AT)),
    id: uuidText(packed.subarray(at + ID_AT, at + KIND_AT)),
    kind,
    commitment: packed.subarray(at + COMMITMENT_AT, at + QUEUED_BYTES),
  };
}

function unreadable(seen: string): CredenceError {
  return new CredenceError("store_unsound", `a row of the log's queue has ${seen}`);
}

/** A row of the queue: the statements of one commit. */
export type QueuedCommit = { readonly id: string; readonly queuedAt: number; readonly statements: Buffer };

/** The row of a commit made at `at`, in UTC microseconds. */
export function queuedCommit(at: number, statements: readonly QueuedStatement[]): QueuedCommit {
  return { id: uuidText(newStatementId(at)), queuedAt: at, statements: packStatements(statements) };
}

/** Puts the statements of a commit into the queue, in the transaction that makes them. `at` in UTC microseconds. */
export async function enqueueStatements(tx: Sql, at: number, statements: readonly QueuedStatement[]): Promise<void> {
  if (statements.length === 0) return;
  const { id, queuedAt, statements: packed } = queuedCommit(at, statements);
  await tx`insert into log_queue (id, queued_at, statements) values (${id}, ${queuedAt}, ${packed})`;
}

/** No commit has it, and it is before all others. */
const FIRST_ID = "00000000-0000-0000-0000-000000000000";

/** Puts statements before all that waits. `findStatement` does not find them there. */
export async function enqueueFirst(tx: Sql, at: number, statements: readonly QueuedStatement[]): Promise<void> {
  await tx`
    insert into log_queue (id, queued_at, statements) values (${FIRST_ID}, ${at}, ${packStatements(statements)})
    on conflict (id) do update set statements = excluded.statements || log_queue.statements`;
}

/** Commits looked at in one round: those of single checks are small, and looking costs nothing. */
const COMMITS_MAX = 4_096;

type QueueRow = { readonly id: string; readonly statements: Buffer };

/** Takes commits out of the queue, the oldest first: all of them, or as many as hold `statementsMax` statements, but at least one. */
export async function takeQueued(tx: Sql, statementsMax: number): Promise<QueuedStatement[]> {
  const waiting = await tx<{ id: string; count: number }>`
    select id, octet_length(statements) / ${raw(String(QUEUED_BYTES))} as count from log_queue order by id limit ${raw(String(COMMITS_MAX))}`;
  let total = 0;
  const taken = waiting.filter(({ count }, i) => {
    total += count;
    return i === 0 || total <= statementsMax;
  });
  if (taken.length === 0) return [];
  const rows = await tx<QueueRow>`
    delete from log_queue where id = any(${uuidArray(taken.map(({ id }) => id))}::uuid[]) returning id, statements`;
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ statements }) => unpackStatements(statements));
}

/** How much waits for the sequencer, and since when, in UTC microseconds. */
export type QueueState = { readonly commits: number; readonly statements: number; readonly oldestAt: number | undefined };

/** What waits in the queue. */
export async function readQueueState(sql: Sql): Promise<QueueState> {
  const [row] = await sql<{ commits: number; statements: number; oldestAt: number | null }>`
    select count(*) as commits, coalesce(sum(octet_length(statements)) / ${raw(String(QUEUED_BYTES))}, 0)::bigint as statements,
      min(queued_at) as "oldestAt" from log_queue`;
  return { commits: row?.commits ?? 0, statements: row?.statements ?? 0, oldestAt: row?.oldestAt ?? undefined };
}

/** Whether anything waits. */
export async function isQueued(sql: Sql): Promise<boolean> {
  const rows = await sql`select 1 as waits from log_queue limit 1`;
  return rows.length > 0;
}
