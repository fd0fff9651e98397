import { boolArray, int8Array, textArray, uuidArray } from "./binary-array.ts";
import { readChunksWithin } from "./cursor.ts";
import { part, raw, type Sql } from "./sql.ts";

/** Any constant will do, as long as it is ours. */
const REDECIDING_LOCK = 7_242_331;

/** One process at a time decides again; false where another does. */
export async function tryLockRedeciding(tx: Sql): Promise<boolean> {
  const [lock] = await tx<{ isOurs: boolean }>`select pg_try_advisory_xact_lock(${REDECIDING_LOCK}) as "isOurs"`;
  return lock?.isOurs === true;
}

/** The same for whoever cannot come back later; waits for the one under way. */
export async function lockRedeciding(tx: Sql): Promise<void> {
  await tx`select pg_advisory_xact_lock(${REDECIDING_LOCK})`;
}

/** A check that read a subject; with the key it is sealed under, and what it was last decided as, where it was decided again. */
export type RedecidableCheck = {
  readonly subject: string;
  readonly id: string;
  readonly subscriber: string;
  readonly purpose: string;
  readonly model: number;
  readonly body: Buffer;
  readonly keyVersion: number;
  readonly wrapped: Buffer;
  /** The statement of the last re-decision, its sealed body (null: erased), and whether any was another answer. */
  readonly redecision: string | null;
  readonly redecided: Buffer | null;
  readonly wasChanged: boolean | null;
  /** The statement in the check's place, where a record it read was erased; `body` is then that one's. */
  readonly renewed: string | null;
};

/** Hands on the checks that read a subject before a version, alone or with others, from an instant on. Erased ones are left out. */
export async function readRedecidableChecks(
  tx: Sql,
  { subject, version, since }: { readonly subject: string; readonly version: number; readonly since: number },
  take: (rows: RedecidableCheck[]) => Promise<void>,
): Promise<void> {
  const query = part`
    ${REDECIDABLE} from (
      select subject, id from subject_check where subject = ${subject}::uuid and version < ${version}::bigint
      union all select asked, id from linked_check where subject = ${subject}::uuid
    ) as w
    ${REDECIDABLE_JOINS}
    where coalesce(n.body, c.body) is not null and c.asked_at >= ${since}::bigint`;
  await readChunksWithin(tx, { name: "redecidable_checks", query }, take);
}

/** These checks, as they were told and last decided; those that are gone are left out. */
export async function readRedecidableOf(
  tx: Sql,
  keys: readonly { readonly subject: string; readonly id: string }[],
): Promise<RedecidableCheck[]> {
  return tx<RedecidableCheck>`
    ${REDECIDABLE} from unnest(${uuidArray(keys.map((key) => key.subject))}::uuid[], ${uuidArray(keys.map((key) => key.id))}::uuid[]) as w (subject, id)
    ${REDECIDABLE_JOINS} where coalesce(n.body, c.body) is not null`;
}

const REDECIDABLE = raw(`select c.subject, c.id, c.subscriber, c.purpose, c.model, coalesce(n.body, c.body) as body,
  k.key_version as "keyVersion", k.wrapped, d.statement as redecision, s.body as redecided, d.is_changed as "wasChanged", d.renewed`);
const REDECIDABLE_JOINS = raw(`
    join subject_check c on c.subject = w.subject and c.id = w.id
    join subject_key k on k.subject = c.subject
    left join redecision d on d.subject = c.subject and d.id = c.id
    left join statement s on s.subject = d.subject and s.id = d.statement
    left join statement n on n.subject = d.subject and n.id = d.renewed`);

/** The latest decision of a check that was decided again. */
export type RedecisionRow = {
  readonly subject: string;
  readonly check: string;
  readonly statement: string;
  readonly cause: string;
  readonly at: number;
  readonly subscriber: string;
  readonly purpose: string;
  readonly isChanged: boolean;
};

/** Keeps decisions, each in the place of the one before. */
export async function keepRedecisions(tx: Sql, rows: readonly RedecisionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx`
    insert into redecision (subject, id, statement, cause, decided_at, subscriber, purpose, is_changed)
    select * from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.check))}::uuid[],
      ${uuidArray(rows.map((row) => row.statement))}::uuid[], ${uuidArray(rows.map((row) => row.cause))}::uuid[],
      ${int8Array(rows.map((row) => row.at))}::bigint[], ${textArray(rows.map((row) => row.subscriber))}::text[],
      ${textArray(rows.map((row) => row.purpose))}::text[], ${boolArray(rows.map((row) => row.isChanged))}::boolean[])
    on conflict (subject, id) do update set statement = excluded.statement, cause = excluded.cause, decided_at = excluded.decided_at,
      is_changed = excluded.is_changed`;
}
