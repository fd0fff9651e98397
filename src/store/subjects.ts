import type { SubjectKind } from "../core/law/index.ts";
import { holdKeys } from "./key-in-use.ts";
import type { WrappedKey } from "./keys/index.ts";
import { bytesArray, plainArray, textArray } from "./literal.ts";
import type { Sql } from "./sql.ts";

/** A place in the identifier index. The digest is hex. */
export type IndexKey = { readonly scheme: string; readonly digest: string };

/** A subject as found through the index. At version 0 nothing was ever recorded or linked about it: its kind was only assumed. */
export type FoundSubject = IndexKey & { readonly subject: string; readonly kind: SubjectKind; readonly version: number };

/** A subject to be made, with the identifier under which it was first seen. */
export type NewSubject = Omit<FoundSubject, "version"> & { readonly keyVersion: number; readonly value: Buffer; readonly key: WrappedKey };

/** The subjects that these places of the index name; unknown places are left out. */
export async function findSubjects(sql: Sql, wanted: readonly IndexKey[]): Promise<FoundSubject[]> {
  if (wanted.length === 0) return [];
  return sql<FoundSubject>`
    select i.scheme, encode(i.digest, 'hex') as digest, i.subject, s.kind, s.version
    from unnest(${textArray(wanted.map((key) => key.scheme))}::text::text[], ${bytesArray(wanted.map((key) => key.digest))}::text::bytea[])
      as w (scheme, digest)
    join identifier i on i.scheme = w.scheme and i.digest = w.digest
    join subject s on s.subject = i.subject`;
}

/**
 * Makes subjects with their keys and first identifiers. Where another transaction made the same identifier first, its subject stands:
 * only those made here are returned. Rows go in order of their digest, so that batches cannot deadlock. Throws `keys_stale` when the
 * keys were rotated since the caller's were read: the identifier may be there under the newer ones.
 */
export async function createSubjects(tx: Sql, wanted: readonly NewSubject[]): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set();
  for (const version of new Set(wanted.map((row) => row.keyVersion))) await holdKeys(tx, version);
  const sorted = [...wanted].sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const made = await tx<{ subject: string }>`
    insert into identifier (scheme, digest, key_version, subject, value)
    select * from unnest(
      ${textArray(sorted.map((row) => row.scheme))}::text::text[], ${bytesArray(sorted.map((row) => row.digest))}::text::bytea[],
      ${plainArray(sorted.map((row) => row.keyVersion))}::text::smallint[], ${plainArray(sorted.map((row) => row.subject))}::text::uuid[],
      ${bytesArray(sorted.map((row) => row.value.toString("hex")))}::text::bytea[])
    on conflict do nothing returning subject`;
  const won = new Set(made.map((row) => row.subject));
  await insertSubjects(
    tx,
    sorted.filter((row) => won.has(row.subject)),
  );
  return won;
}

async function insertSubjects(tx: Sql, made: readonly NewSubject[]): Promise<void> {
  const subjects = plainArray(made.map((row) => row.subject));
  await tx`
    insert into subject (subject, kind, version)
    select w.subject, w.kind, 0 from unnest(${subjects}::text::uuid[], ${textArray(made.map((row) => row.kind))}::text::text[]) as w (subject, kind)`;
  await tx`
    insert into subject_key (subject, key_version, wrapped)
    select * from unnest(${subjects}::text::uuid[], ${plainArray(made.map((row) => row.key.keyVersion))}::text::smallint[],
      ${bytesArray(made.map((row) => row.key.wrapped.toString("hex")))}::text::bytea[])`;
}

/**
 * Raises the subjects' versions, and so locks them until the transaction ends, in order of their id: batches that share subjects wait
 * for each other and cannot deadlock. The order is that of the list, since lookups are planned as nested loops (see sql.ts).
 */
export async function raiseVersions(tx: Sql, subjects: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (subjects.length === 0) return new Map();
  const rows = await tx<{ subject: string; version: number }>`
    update subject s set version = s.version + 1
    from unnest(${plainArray([...subjects].sort())}::text::uuid[]) as w (subject) where s.subject = w.subject
    returning s.subject, s.version`;
  return new Map(rows.map((row) => [row.subject, row.version]));
}

/** What these subjects are. */
export async function readKinds(sql: Sql, subjects: readonly string[]): Promise<ReadonlyMap<string, SubjectKind>> {
  if (subjects.length === 0) return new Map();
  const rows = await sql<{ subject: string; kind: SubjectKind }>`
    select subject, kind from subject where subject = any(${plainArray(subjects)}::text::uuid[])`;
  return new Map(rows.map(({ subject, kind }) => [subject, kind]));
}

/** Gives subjects the kind that the first record about them says. They must be locked. */
export async function settleKinds(tx: Sql, settled: readonly { readonly subject: string; readonly kind: SubjectKind }[]): Promise<void> {
  if (settled.length === 0) return;
  await tx`
    update subject s set kind = w.kind
    from unnest(${plainArray(settled.map((row) => row.subject))}::text::uuid[], ${textArray(settled.map((row) => row.kind))}::text::text[])
      as w (subject, kind)
    where s.subject = w.subject`;
}

/** The wrapped keys of these subjects. */
export async function readSubjectKeys(sql: Sql, subjects: readonly string[]): Promise<ReadonlyMap<string, WrappedKey>> {
  if (subjects.length === 0) return new Map();
  const rows = await sql<{ subject: string; keyVersion: number; wrapped: Buffer }>`
    select subject, key_version as "keyVersion", wrapped from subject_key where subject = any(${plainArray(subjects)}::text::uuid[])`;
  return new Map(rows.map(({ subject, ...key }) => [subject, key]));
}

/** One subject by its id. */
export async function readSubject(sql: Sql, subject: string): Promise<{ kind: SubjectKind; version: number } | undefined> {
  const rows = await sql<{ kind: SubjectKind; version: number }>`select kind, version from subject where subject = ${subject}`;
  return rows[0];
}

/** The identifiers of a subject, as stored. */
export async function readIdentifiers(sql: Sql, subject: string): Promise<{ scheme: string; keyVersion: number; value: Buffer }[]> {
  return sql<{ scheme: string; keyVersion: number; value: Buffer }>`
    select scheme, key_version as "keyVersion", value from identifier where subject = ${subject} order by scheme, digest`;
}
