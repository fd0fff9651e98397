import { BinaryCopy } from "../lib/node/index.ts";
import { hexArray, uuidArray } from "./binary-array.ts";
import { raw, type Session, type Sql } from "./sql.ts";

/** A source's own number for a record, and the record. The digests of both, of the number and of the content, are hex. */
export type Reference = { readonly reference: string; readonly content: string; readonly subject: string; readonly record: string };

const COPY_REFERENCES = raw("copy reference (source, digest, content, subject, record) from stdin (format binary)");
const COLUMNS = 5;

/**
 * Claims references for new records, in order of digest; returns the digests of those used before, which are not claimed. As a rule there
 * are none: so all are copied, which costs half of asking for each, and only where that is refused each is asked for.
 */
export async function claimReferences(tx: Session, source: number, wanted: readonly Reference[]): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set();
  const sorted = [...wanted].sort((a, b) => (a.reference < b.reference ? -1 : 1));
  const areNew = await tx.unlessTaken(() => tx.copyIn(COPY_REFERENCES, referenceRows(source, sorted)));
  return areNew ? new Set() : claimUnused(tx, source, sorted);
}

function* referenceRows(source: number, rows: readonly Reference[]): Generator<Buffer> {
  const copy = new BinaryCopy();
  for (const { reference, content, subject, record } of rows) {
    copy.row(COLUMNS);
    copy.int2(source);
    copy.hex(reference);
    copy.hex(content);
    copy.uuid(subject);
    copy.uuid(record);
  }
  yield copy.end();
}

async function claimUnused(tx: Sql, source: number, sorted: readonly Reference[]): Promise<ReadonlySet<string>> {
  const rows = await tx<{ digest: string }>`
    insert into reference (source, digest, content, subject, record)
    select ${source}, w.digest, w.content, w.subject, w.record from unnest(
      ${hexArray(sorted.map((row) => row.reference))}::bytea[], ${hexArray(sorted.map((row) => row.content))}::bytea[],
      ${uuidArray(sorted.map((row) => row.subject))}::uuid[], ${uuidArray(sorted.map((row) => row.record))}::uuid[])
      as w (digest, content, subject, record)
    on conflict do nothing returning encode(digest, 'hex') as digest`;
  const claimed = new Set(rows.map((row) => row.digest));
  return new Set(sorted.map((row) => row.reference).filter((reference) => !claimed.has(reference)));
}

/** What these references of a source name; those never used are left out. */
export async function findReferences(sql: Sql, source: number, digests: readonly string[]): Promise<ReadonlyMap<string, Reference>> {
  if (digests.length === 0) return new Map();
  const rows = await sql<Reference>`
    select encode(digest, 'hex') as reference, encode(content, 'hex') as content, subject, record from reference
    where source = ${source} and digest = any(${hexArray(digests)}::bytea[])`;
  return new Map(rows.map((row) => [row.reference, row]));
}

/** Gives up references claimed in this transaction for records that were refused after all. */
export async function unclaimReferences(tx: Sql, source: number, digests: readonly string[]): Promise<void> {
  if (digests.length === 0) return;
  await tx`delete from reference where source = ${source} and digest = any(${hexArray(digests)}::bytea[])`;
}
