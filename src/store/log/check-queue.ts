import { type Faults, faultsIn } from "../audit/index.ts";
import { readChunksWithin } from "../cursor.ts";
import { type Fragment, part, raw, type Sql } from "../sql.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "./check-openings.ts";
import { QUEUED_BYTES } from "./queue.ts";

/** A statement that waits, with what opens its commitment. */
export type WaitingStatement = OpeningRow & {
  readonly queuedAt: number;
  /** Its place in STATEMENT_KINDS, as the queue says. */
  readonly kindNumber: number;
  readonly commitment: Buffer;
  readonly isLogged: boolean;
};

const WIDTH = raw(String(QUEUED_BYTES));

/** Every statement in the queue. Bytes that are left over in a row are not among them. */
const WAITING: Fragment = part`
  select q.queued_at, encode(substring(q.statements from ${WIDTH} * i + 1 for 16), 'hex')::uuid as subject,
    encode(substring(q.statements from ${WIDTH} * i + 17 for 16), 'hex')::uuid as statement,
    get_byte(q.statements, ${WIDTH} * i + 32) as kind_number, substring(q.statements from ${WIDTH} * i + 34 for 32) as commitment
  from log_queue q, generate_series(0, octet_length(q.statements) / ${WIDTH} - 1) as i`;

/** Hands on what waits in the queue. */
export async function readWaiting(tx: Sql, take: (rows: WaitingStatement[]) => Promise<void>): Promise<void> {
  const query = part`
    select w.queued_at as "queuedAt", w.kind_number as "kindNumber", w.commitment,
      exists (select from leaf l where l.statement = w.statement) as "isLogged", ${OPENING_COLUMNS}
    from (${WAITING}) as w ${OPENING_JOINS}`;
  await readChunksWithin(tx, { name: "waiting_statements", query }, take);
}

/** Rows of the queue that do not hold whole statements. */
export async function brokenQueueRows(tx: Sql): Promise<Faults> {
  return faultsIn(
    tx,
    part`
      select id as queued, octet_length(statements) as bytes, 'not whole statements' as fault
      from log_queue where octet_length(statements) % ${WIDTH} <> 0 or octet_length(statements) = 0`,
  );
}

/** Commits that have waited since before an instant. */
export async function lateCommits(tx: Sql, before: number): Promise<Faults> {
  return faultsIn(tx, part`select id as queued, queued_at as "queuedAt" from log_queue where queued_at < ${before}::bigint`);
}

/** Statements with a salt that are neither in the log nor on their way. A hashed set difference: the queue may be long. */
export async function leftOut(tx: Sql): Promise<Faults> {
  return faultsIn(
    tx,
    part`
      select u.subject, u.statement, 'neither in the log nor in its queue' as fault from (
        select subject, record as statement from record r
        where salt is not null and not exists (select from leaf l where l.statement = r.record)
        union all
        select subject, id from subject_check c
        where salt is not null and not exists (select from leaf l where l.statement = c.id)
        union all
        select subject, id from statement s
        where salt is not null and not exists (select from leaf l where l.statement = s.id)
        except
        select subject, statement from (${WAITING}) as w
      ) as u`,
  );
}

/** Statements that were erased and of which no statement says so: their subject's key was gone, so that none could be sealed. */
export async function readUnsaidErasures(tx: Sql): Promise<string[]> {
  const rows = await tx<{ statement: string }>`
    select e.statement from erasure e
    where e.erasure is null and not exists (select from subject_key k where k.subject = e.subject)`;
  return rows.map(({ statement }) => statement);
}

/** Hands on the statements that say what was erased or expired. */
export async function readErasures(tx: Sql, take: (rows: OpeningRow[]) => Promise<void>): Promise<void> {
  const query = part`
    select ${OPENING_COLUMNS} from (select subject, id as statement from statement where kind in ('erasure', 'expiry', 'renewed_check', 'repair')) as w ${OPENING_JOINS}`;
  await readChunksWithin(tx, { name: "erasures", query }, take);
}
