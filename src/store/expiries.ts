import { hexArray, int8Array, textArray, uuidArray } from "./binary-array.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "./log/index.ts";
import type { SlotRow } from "./records.ts";
import { part, type Sql } from "./sql.ts";
import { type ExpiredKey, IS_LOGGED, isPast, type TimesUp } from "./times-up.ts";

/** An expired record, with what it counted and what opens it. */
export type ExpiredRecord = Omit<SlotRow, "slot" | "content"> & {
  readonly slot: string | null;
  readonly came: number;
  readonly went: number | null;
  readonly opening: OpeningRow;
};

/**
 * Those of some records that are there and still past their time, with the others of their slots that are too: so that none of these counts
 * again for a while. The subjects must be locked.
 */
export async function readExpired(tx: Sql, timesUp: TimesUp, keys: readonly ExpiredKey[]): Promise<ExpiredRecord[]> {
  if (keys.length === 0) return [];
  const rows = await tx<Omit<ExpiredRecord, "opening"> & OpeningRow>`
    with wanted as materialized (
      select subject, record from unnest(${uuidArray(keys.map(({ subject }) => subject))}::uuid[],
        ${uuidArray(keys.map(({ statement }) => statement))}::uuid[]) as u (subject, record)
    ), past as materialized (
      select subject, record from wanted
      union
      select r.subject, r.record from wanted u join record f on f.subject = u.subject and f.record = u.record
      join record r on r.subject = f.subject and r.slot = f.slot
    ), w as materialized (
      select r.subject, r.record as statement from past join record r on r.subject = past.subject and r.record = past.record
      where ${isPast(timesUp)} and ${IS_LOGGED}
    )
    select r.record, r.register, encode(r.slot, 'hex') as slot, r.state, r.occurred_at as "occurredAt", r.month, r.counts, r.came, r.went,
      ${OPENING_COLUMNS} from w ${OPENING_JOINS} order by w.subject, w.statement`;
  return rows.map((row) => ({ ...row, opening: row }));
}

/** Destroys body and salt of those of some checks that still have them, and returns which. */
export async function destroyChecks(tx: Sql, keys: readonly ExpiredKey[]): Promise<{ subject: string; statement: string }[]> {
  if (keys.length === 0) return [];
  const gone = await tx<{ subject: string; statement: string }>`
    update subject_check c set body = null, salt = null from unnest(${uuidArray(keys.map(({ subject }) => subject))}::uuid[],
      ${uuidArray(keys.map(({ statement }) => statement))}::uuid[]) as w (subject, statement)
    where c.subject = w.subject and c.id = w.statement and c.salt is not null returning c.subject, c.id as statement`;
  await tx`
    delete from linked_check l using unnest(${uuidArray(gone.map(({ subject }) => subject))}::uuid[],
      ${uuidArray(gone.map(({ statement }) => statement))}::uuid[]) as w (subject, statement)
    where l.asked = w.subject and l.id = w.statement`;
  return gone;
}

/** A record to destroy; its reference's place in the index, where its body could still tell it. The digest is hex. */
export type Destroying = {
  readonly subject: string;
  readonly record: string;
  readonly reference: { readonly source: string; readonly digest: string } | undefined;
};

/** Deletes records with their withdrawals and moves, and the digests of their contents from their references, which stay. */
export async function destroyRecords(tx: Sql, records: readonly Destroying[]): Promise<void> {
  if (records.length === 0) return;
  const keys = part`unnest(${uuidArray(records.map(({ subject }) => subject))}::uuid[],
    ${uuidArray(records.map(({ record }) => record))}::uuid[]) as w (subject, record)`;
  await tx`delete from record r using ${keys} where r.subject = w.subject and r.record = w.record`;
  await tx`delete from withdrawal r using ${keys} where r.subject = w.subject and r.record = w.record`;
  await tx`delete from record_move r using ${keys} where r.subject = w.subject and r.record = w.record`;
  const found = new Set(await forgetContents(tx, records));
  const lost = records.flatMap(({ record }) => (found.has(record) ? [] : [record]));
  if (lost.length > 0) await tx`update reference set content = ''::bytea where record = any(${uuidArray(lost)}::uuid[])`;
}

async function forgetContents(tx: Sql, records: readonly Destroying[]): Promise<string[]> {
  const placed = records.flatMap(({ record, reference }) => (reference === undefined ? [] : [{ record, ...reference }]));
  if (placed.length === 0) return [];
  const rows = await tx<{ record: string }>`
    update reference f set content = ''::bytea from unnest(${textArray(placed.map(({ source }) => source))}::text[],
      ${hexArray(placed.map(({ digest }) => digest))}::bytea[], ${uuidArray(placed.map(({ record }) => record))}::uuid[])
      as w (source, digest, record) join source o on o.name = w.source
    where f.source = o.id and f.digest = w.digest and f.record = w.record returning f.record`;
  return rows.map(({ record }) => record);
}

/** What is left of what expired: see migrations 0005 and 0008. `came` and `went` are a record's. */
export type ExpiryRow = {
  readonly subject: string;
  readonly statement: string;
  readonly of: ExpiredKey["of"] | "redecision" | "renewed_check" | "asker_part";
  readonly expiredAt: number;
  /** None where the subject's key is gone. */
  readonly expiry: string | undefined;
  readonly version: number;
  readonly came: number | undefined;
  readonly went: number | undefined;
};

/** Keeps it. */
export async function insertExpiries(tx: Sql, rows: readonly ExpiryRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx`
    insert into erasure (subject, statement, of, erased_at, erasure, version, came, went, is_expiry)
    select subject, statement, of, at, nullif(expiry, '')::uuid, version, nullif(came, -1), nullif(went, -1), true from unnest(
      ${uuidArray(rows.map(({ subject }) => subject))}::uuid[], ${uuidArray(rows.map(({ statement }) => statement))}::uuid[],
      ${textArray(rows.map(({ of }) => of))}::text[], ${int8Array(rows.map(({ expiredAt }) => expiredAt))}::bigint[],
      ${textArray(rows.map(({ expiry }) => expiry ?? ""))}::text[], ${int8Array(rows.map(({ version }) => version))}::bigint[],
      ${int8Array(rows.map(({ came }) => came ?? -1))}::bigint[], ${int8Array(rows.map(({ went }) => went ?? -1))}::bigint[])
      as w (subject, statement, of, at, expiry, version, came, went)`;
}
