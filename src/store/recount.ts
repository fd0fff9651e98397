import type { RaterClass, Register } from "../core/law/index.ts";
import { boolArray, hexArray, int2Array, int8Array, textArray, uuidArray } from "./binary-array.ts";
import { tallyTable } from "./schema.ts";
import { raw, type Session, type Sql } from "./sql.ts";

/** A record whose counts are to be read off its body again. */
export type CountedRow = {
  readonly subject: string;
  readonly record: string;
  readonly isSealed: boolean;
  readonly body: Buffer;
  readonly raterClass: RaterClass | null;
  readonly keyVersion: number;
  readonly wrapped: Buffer;
};

/** What follows from a record's body under a register's version. The slot is hex. */
export type RecountedRow = Pick<CountedRow, "subject" | "record"> & {
  readonly counts: readonly number[];
  readonly isAdverse: boolean;
  readonly expiresAt: number;
  readonly slot: string | undefined;
};

/** Rows read at a time: with their bodies some megabytes. */
const CHUNK_ROWS = 5_000;

/** The other versions of a register that the store has worked under. */
export async function otherVersions(sql: Sql, register: Register): Promise<{ id: number; version: number }[]> {
  return sql<{ id: number; version: number }>`
    select id, version from register where name = ${register.name} and version <> ${register.version} order by version`;
}

/** The next records that are counted under any of these versions. Those recounted meanwhile are not among them. */
export async function readCountedUnder(tx: Sql, registerIds: readonly number[]): Promise<CountedRow[]> {
  return tx<CountedRow>`
    select r.subject, r.record, r.is_sealed as "isSealed", r.body, r.rater_class as "raterClass", k.key_version as "keyVersion", k.wrapped
    from record r join subject_key k on k.subject = r.subject
    where r.register = any(${int2Array(registerIds)}::smallint[]) limit ${raw(String(CHUNK_ROWS))}`;
}

/** Has records count under another version: their counts, their slot and their time as it has them. `came_under` keeps the first one. */
export async function writeRecounted(tx: Sql, registerId: number, rows: readonly RecountedRow[]): Promise<void> {
  await tx`
    update record r set came_under = coalesce(r.came_under, r.register), register = ${registerId}, counts = w.counts::bigint[],
      is_adverse = w.is_adverse, expires_at = w.expires_at, slot = nullif(w.slot, ''::bytea)
    from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.record))}::uuid[],
      ${textArray(rows.map((row) => `{${row.counts.join(",")}}`))}::text[],
      ${boolArray(rows.map((row) => row.isAdverse))}::boolean[],
      ${int8Array(rows.map((row) => row.expiresAt))}::bigint[], ${hexArray(rows.map((row) => row.slot ?? ""))}::bytea[])
      as w (subject, record, counts, is_adverse, expires_at, slot)
    where r.subject = w.subject and r.record = w.record`;
}

/** Drops the tally table of a version that nothing counts under any more. */
export async function dropTally(tx: Session, register: Pick<Register, "name" | "version">): Promise<void> {
  await tx`drop table if exists ${tallyTable(register)}`;
}
