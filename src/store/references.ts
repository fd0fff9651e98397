import { bytesArray, plainArray } from "./literal.ts";
import type { Sql } from "./sql.ts";

/** A source's own number for a record. Digests are hex. */
export type Reference = { readonly digest: string; readonly content: string; readonly subject: string; readonly record: string };

/** Claims references for new records, in order of digest; returns the digests claimed here. The others were used before. */
export async function claimReferences(tx: Sql, source: number, wanted: readonly Reference[]): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set();
  const sorted = [...wanted].sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const rows = await tx<{ digest: string }>`
    insert into reference (source, digest, content, subject, record)
    select ${source}, w.digest, w.content, w.subject, w.record from unnest(
      ${bytesArray(sorted.map((row) => row.digest))}::text::bytea[], ${bytesArray(sorted.map((row) => row.content))}::text::bytea[],
      ${plainArray(sorted.map((row) => row.subject))}::text::uuid[], ${plainArray(sorted.map((row) => row.record))}::text::uuid[])
      as w (digest, content, subject, record)
    on conflict do nothing returning encode(digest, 'hex') as digest`;
  return new Set(rows.map((row) => row.digest));
}

/** What these references of a source name; those never used are left out. */
export async function findReferences(sql: Sql, source: number, digests: readonly string[]): Promise<ReadonlyMap<string, Reference>> {
  if (digests.length === 0) return new Map();
  const rows = await sql<Reference>`
    select encode(digest, 'hex') as digest, encode(content, 'hex') as content, subject, record from reference
    where source = ${source} and digest = any(${bytesArray(digests)}::text::bytea[])`;
  return new Map(rows.map((row) => [row.digest, row]));
}

/** Gives up references claimed in this transaction for records that were refused after all. */
export async function unclaimReferences(tx: Sql, source: number, digests: readonly string[]): Promise<void> {
  if (digests.length === 0) return;
  await tx`delete from reference where source = ${source} and digest = any(${bytesArray(digests)}::text::bytea[])`;
}
