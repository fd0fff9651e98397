import { bytesArray, int8Array, uuidArray } from "../binary-array.ts";
import { part, raw, type Sql } from "../sql.ts";
import type { AdoptionPlace } from "./adoption.ts";

/** A record from before the log. */
export type AdoptedRecord = {
  readonly subject: string;
  readonly id: string;
  readonly at: number;
  readonly source: string;
  /** Hex. */
  readonly digest: string;
  readonly registerVersion: number;
  /** The subject's version from which it stands, as far as that can be told. */
  readonly version: number;
  readonly isSealed: boolean;
  readonly body: Buffer;
  readonly keyVersion: number;
  readonly wrapped: Buffer;
};

/**
 * A record's row says when it last began or ceased to count. Where it counts again because the one that superseded it was taken back, it stood
 * before that: by the first look after it was recorded at the latest, since looks say which version they read.
 */
const ENTERED = raw(`
  least(r.came, r.went, (
    select min(c.version) from subject_check c
    where c.subject = r.subject and c.asked_at >= r.recorded_at and r.slot is not null and exists (
      select from withdrawal w join record y on y.subject = w.subject and y.record = w.record
      where w.subject = r.subject and w.version = r.came and y.slot = r.slot and y.record <> r.record)))`);

/** The next records that are in no log, by key. Those of subjects whose key is gone have no chain to go to, and are left out. */
export async function readAdoptedRecords(tx: Sql, after: AdoptionPlace, limit: number): Promise<AdoptedRecord[]> {
  const id = after.id === "" ? after.subject : after.id;
  return tx<AdoptedRecord>`
    select r.subject, r.record as id, r.recorded_at as at, o.name as source, encode(r.content, 'hex') as digest,
      g.version as "registerVersion", ${part`${ENTERED}`} as version, r.is_sealed as "isSealed", r.body,
      k.key_version as "keyVersion", k.wrapped
    from record r
      join source o on o.id = r.source
      join register g on g.id = coalesce(r.came_under, r.register)
      join subject_key k on k.subject = r.subject
    where (r.subject, r.record) > (${after.subject}::uuid, ${id}::uuid) and r.entered is null
    order by r.subject, r.record limit ${raw(String(limit))}`;
}

/** A record as it is in the log. */
export type EnteredRecord = Pick<AdoptedRecord, "subject" | "id" | "version"> & { readonly salt: Buffer };

/** Notes from which version records stand, and what opens their commitments. */
export async function enterRecords(tx: Sql, rows: readonly EnteredRecord[]): Promise<void> {
  await tx`
    update record r set entered = w.version, salt = w.salt
    from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.id))}::uuid[],
      ${int8Array(rows.map((row) => row.version))}::bigint[], ${bytesArray(rows.map((row) => row.salt))}::bytea[])
      as w (subject, record, version, salt)
    where r.subject = w.subject and r.record = w.record`;
}
