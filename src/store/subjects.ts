import type { SubjectKind } from "../core/law/index.ts";
import { bytesArray, hexArray, int2Array, textArray, uuidArray } from "./binary-array.ts";
import { holdKeys } from "./key-in-use.ts";
import type { WrappedKey } from "./keys/index.ts";
import type { Sql } from "./sql.ts";

/** A place in the identifier index. The digest is hex. */
export type IndexKey = { readonly scheme: string; readonly digest: string };

/** A subject as found through the index. At version 0 nothing was ever recorded or linked about it: its kind was only assumed. */
export type FoundSubject = IndexKey & { readonly subject: string; readonly kind: SubjectKind; readonly version: number };

/** A subject to be made, with the identifier under which it was first seen. */
export type NewSubject = Omit<FoundSubject, "version"> & { readonly keyVersion: number; readonly value: Buffer; readonly key: WrappedKey };

/**
 * The subjects that these places of the index name; unknown places are left out. Two statements with lists of keys, and not one with a
 * join: a list is sorted and each page of an index read once, which costs half.
 */
export async function findSubjects(sql: Sql, wanted: readonly IndexKey[]): Promise<FoundSubject[]> {
  const places: (IndexKey & { readonly subject: string })[] = [];
  for (const [scheme, keys] of Map.groupBy(wanted, (key) => key.scheme)) {
    const rows = await sql<{ digest: string; subject: string }>`
      select encode(digest, 'hex') as digest, subject from identifier
      where scheme = ${scheme} and digest = any(${hexArray(keys.map((key) => key.digest))}::bytea[])`;
    for (const { digest, subject } of rows) places.push({ scheme, digest, subject });
  }
  const known = await readSubjects(sql, [...new Set(places.map((place) => place.subject))]);
  return places.flatMap(({ scheme, digest, subject }) => {
    const row = known.get(subject);
    return row === undefined ? [] : [{ scheme, digest, subject, kind: row.kind, version: row.version }];
  });
}

type SubjectRow = { readonly subject: string; readonly kind: SubjectKind; readonly version: number };

async function readSubjects(sql: Sql, subjects: readonly string[]): Promise<ReadonlyMap<string, SubjectRow>> {
  if (subjects.length === 0) return new Map();
  const rows = await sql<SubjectRow>`select subject, kind, version from subject where subject = any(${uuidArray(subjects)}::uuid[])`;
  return new Map(rows.map((row) => [row.subject, row]));
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
      ${textArray(sorted.map((row) => row.scheme))}::text[], ${hexArray(sorted.map((row) => row.digest))}::bytea[],
      ${int2Array(sorted.map((row) => row.keyVersion))}::smallint[], ${uuidArray(sorted.map((row) => row.subject))}::uuid[],
      ${bytesArray(sorted.map((row) => row.value))}::bytea[])
    on conflict do nothing returning subject`;
  const won = new Set(made.map((row) => row.subject));
  await insertSubjects(
    tx,
    sorted.filter((row) => won.has(row.subject)),
  );
  return won;
}

async function insertSubjects(tx: Sql, made: readonly NewSubject[]): Promise<void> {
  const subjects = uuidArray(made.map((row) => row.subject));
  await tx`
    insert into subject (subject, kind, version)
    select w.subject, w.kind, 0 from unnest(${subjects}::uuid[], ${textArray(made.map((row) => row.kind))}::text[]) as w (subject, kind)`;
  await tx`
    insert into subject_key (subject, key_version, wrapped)
    select * from unnest(${subjects}::uuid[], ${int2Array(made.map((row) => row.key.keyVersion))}::smallint[],
      ${bytesArray(made.map((row) => row.key.wrapped))}::bytea[])`;
}

/**
 * Raises the subjects' versions, and so locks them until the transaction ends, in order of their id: batches that share subjects wait
 * for each other and cannot deadlock. The order is that of the list, since lookups are planned as nested loops (see sql.ts).
 */
export async function raiseVersions(tx: Sql, subjects: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (subjects.length === 0) return new Map();
  const rows = await tx<{ subject: string; version: number }>`
    update subject s set version = s.version + 1
    from unnest(${uuidArray([...subjects].sort())}::uuid[]) as w (subject) where s.subject = w.subject
    returning s.subject, s.version`;
  return new Map(rows.map((row) => [row.subject, row.version]));
}

/** What these subjects are. */
export async function readKinds(sql: Sql, subjects: readonly string[]): Promise<ReadonlyMap<string, SubjectKind>> {
  const rows = await readSubjects(sql, subjects);
  return new Map(rows.values().map(({ subject, kind }) => [subject, kind]));
}

/** Gives subjects the kind that the first record about them says. They must be locked. */
export async function settleKinds(tx: Sql, settled: readonly { readonly subject: string; readonly kind: SubjectKind }[]): Promise<void> {
  if (settled.length === 0) return;
  await tx`
    update subject s set kind = w.kind
    from unnest(${uuidArray(settled.map((row) => row.subject))}::uuid[], ${textArray(settled.map((row) => row.kind))}::text[])
      as w (subject, kind)
    where s.subject = w.subject`;
}

/** The wrapped keys of these subjects. */
export async function readSubjectKeys(sql: Sql, subjects: readonly string[]): Promise<ReadonlyMap<string, WrappedKey>> {
  if (subjects.length === 0) return new Map();
  const rows = await sql<{ subject: string; keyVersion: number; wrapped: Buffer }>`
    select subject, key_version as "keyVersion", wrapped from subject_key where subject = any(${uuidArray(subjects)}::uuid[])`;
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
