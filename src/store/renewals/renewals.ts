import { boolArray, int8Array, textArray, uuidArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

/** A re-decision of some check of a subject, sealed. */
export type RedecisionBody = {
  readonly subject: string;
  readonly id: string;
  readonly body: Buffer;
  readonly keyVersion: number;
  readonly wrapped: Buffer;
};

/** All that subjects' chains have of checks decided again, but for those that were erased. Which check each is of, its text says. */
export async function readRedecisionBodies(tx: Sql, subjects: readonly string[]): Promise<RedecisionBody[]> {
  return tx<RedecisionBody>`
    select s.subject, s.id, s.body, k.key_version as "keyVersion", k.wrapped
    from statement s join subject_key k on k.subject = s.subject
    where s.subject = any(${uuidArray(subjects)}::uuid[]) and s.kind = 'redecision' and s.body is not null`;
}

/** A check that was renewed because a record it read was erased. */
export type Renewal = {
  readonly subject: string;
  readonly check: string;
  /** The statement in its place, and what it was renewed for. */
  readonly statement: string;
  readonly cause: string;
  readonly at: number;
  readonly subscriber: string;
  readonly purpose: string;
  readonly isChanged: boolean;
};

/** Keeps that statements stand in the place of checks, and were their last decisions. */
export async function keepRenewals(tx: Sql, rows: readonly Renewal[]): Promise<void> {
  if (rows.length === 0) return;
  await tx`
    insert into redecision (subject, id, statement, cause, decided_at, subscriber, purpose, is_changed, renewed)
    select w.subject, w.id, w.statement, w.cause, w.decided_at, w.subscriber, w.purpose, w.is_changed, w.statement
    from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.check))}::uuid[],
      ${uuidArray(rows.map((row) => row.statement))}::uuid[], ${uuidArray(rows.map((row) => row.cause))}::uuid[],
      ${int8Array(rows.map((row) => row.at))}::bigint[], ${textArray(rows.map((row) => row.subscriber))}::text[],
      ${textArray(rows.map((row) => row.purpose))}::text[], ${boolArray(rows.map((row) => row.isChanged))}::boolean[])
      as w (subject, id, statement, cause, decided_at, subscriber, purpose, is_changed)
    on conflict (subject, id) do update set statement = excluded.statement, cause = excluded.cause, decided_at = excluded.decided_at,
      is_changed = excluded.is_changed, renewed = excluded.renewed`;
}

/** A statement to destroy with a check, and the one that says so: which may have been destroyed by an earlier one. */
export type Destruction = {
  readonly subject: string;
  readonly statement: string;
  readonly of: "check" | "redecision" | "renewed_check" | "notice" | "asker_part";
  readonly said: string;
  readonly at: number;
  /** A version of the subject. */
  readonly version: number;
};

/** Destroys bodies and salts, and keeps what was destroyed by what. Where other subjects were read with a check, it is still found by these. */
export async function destroyDecisions(tx: Sql, rows: readonly Destruction[]): Promise<void> {
  if (rows.length === 0) return;
  const subjects = uuidArray(rows.map((row) => row.subject));
  const statements = uuidArray(rows.map((row) => row.statement));
  await tx`
    update subject_check c set body = null, salt = null from unnest(${subjects}::uuid[], ${statements}::uuid[]) as w (subject, statement)
    where c.subject = w.subject and c.id = w.statement`;
  await tx`
    update statement s set body = null, salt = null from unnest(${subjects}::uuid[], ${statements}::uuid[]) as w (subject, statement)
    where s.subject = w.subject and s.id = w.statement`;
  await tx`
    insert into erasure (subject, statement, of, erased_at, erasure, version)
    select * from unnest(${subjects}::uuid[], ${statements}::uuid[], ${textArray(rows.map((row) => row.of))}::text[],
      ${int8Array(rows.map((row) => row.at))}::bigint[], ${uuidArray(rows.map((row) => row.said))}::uuid[],
      ${int8Array(rows.map((row) => row.version))}::bigint[])
    on conflict (subject, statement) do update set erasure = excluded.erasure`;
}
