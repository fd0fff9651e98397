import type { Identifier } from "../../core/identity/index.ts";
import type { RaterClass } from "../../core/law/index.ts";
import { readChunks } from "../cursor.ts";
import type { WrappedKey } from "../keys/index.ts";
import type { RedecidableCheck } from "../redecisions.ts";
import { type Pool, part } from "../sql.ts";
import { type Extent, rowsWithin } from "./extent.ts";

/** A subject key as joined to a row: null where there is none. */
type JoinedKey = { readonly [K in keyof WrappedKey]: WrappedKey[K] | null };

/** A record with all that follows from its body. Digests are hex. */
export type AuditedRecord = JoinedKey & {
  readonly subject: string;
  readonly record: string;
  readonly register: number;
  readonly source: number;
  readonly sourceName: string;
  readonly occurredAt: number;
  readonly knownAt: number;
  readonly expiresAt: number;
  readonly month: number;
  readonly isAdverse: boolean;
  readonly slot: string | null;
  readonly content: string;
  readonly counts: readonly number[];
  readonly raterClass: RaterClass | null;
  readonly isSealed: boolean;
  readonly body: Buffer;
};

/** Hands the records within an extent on, in chunks. */
export async function readAuditedRecords(pool: Pool, extent: Extent, take: (rows: AuditedRecord[]) => Promise<void>): Promise<void> {
  const query = part`
    select r.subject, r.record, r.register, r.source, s.name as "sourceName", r.occurred_at as "occurredAt", r.known_at as "knownAt",
      r.expires_at as "expiresAt", r.month, r.is_adverse as "isAdverse", encode(r.slot, 'hex') as slot,
      encode(r.content, 'hex') as content, r.counts, r.rater_class as "raterClass", r.is_sealed as "isSealed", r.body, k.key_version as "keyVersion", k.wrapped
    from (${rowsWithin("record", extent)}) as r join source s on s.id = r.source left join subject_key k on k.subject = r.subject`;
  await readChunks(pool, { name: "audited_records", query }, take);
}

/** A check with its sealed body. */
export type AuditedCheck = JoinedKey & {
  readonly subject: string;
  readonly id: string;
  readonly standingAt: number;
  readonly purpose: string;
  readonly model: number;
  readonly body: Buffer;
};

/** Hands the checks within an extent on, in chunks, but for those that were erased. */
export async function readAuditedChecks(pool: Pool, extent: Extent, take: (rows: AuditedCheck[]) => Promise<void>): Promise<void> {
  const query = part`
    select c.subject, c.id, c.standing_at as "standingAt", c.purpose, c.model, c.body, k.key_version as "keyVersion", k.wrapped
    from (${rowsWithin("subject_check", extent)}) as c left join subject_key k on k.subject = c.subject
    where c.body is not null`;
  await readChunks(pool, { name: "audited_checks", query }, take);
}

/** A place of the identifier index, with its value as stored. The digest is hex. */
export type AuditedIdentifier = {
  readonly scheme: Identifier["scheme"];
  readonly digest: string;
  readonly keyVersion: number;
  readonly subject: string;
  readonly value: Buffer;
};

/** Hands the identifiers within an extent on, in chunks. */
export async function readAuditedIdentifiers(
  pool: Pool,
  extent: Extent,
  take: (rows: AuditedIdentifier[]) => Promise<void>,
): Promise<void> {
  const query = part`
    select i.scheme, encode(i.digest, 'hex') as digest, i.key_version as "keyVersion", i.subject, i.value
    from (${rowsWithin("identifier", extent)}) as i`;
  await readChunks(pool, { name: "audited_identifiers", query }, take);
}

/** A check that was decided again, with its last decision; both are still there. */
export type AuditedRedecision = RedecidableCheck & { readonly redecision: string; readonly redecided: Buffer };

/** Hands on every check that was decided again, but for those that were erased. */
export async function readAuditedRedecisions(pool: Pool, take: (rows: AuditedRedecision[]) => Promise<void>): Promise<void> {
  const query = part`
    select c.subject, c.id, c.subscriber, c.purpose, c.model, coalesce(n.body, c.body) as body, k.key_version as "keyVersion", k.wrapped,
      d.statement as redecision, s.body as redecided, d.is_changed as "wasChanged", d.renewed
    from redecision d
    join subject_check c on c.subject = d.subject and c.id = d.id
    join subject_key k on k.subject = c.subject
    join statement s on s.subject = d.subject and s.id = d.statement
    left join statement n on n.subject = d.subject and n.id = d.renewed
    where coalesce(n.body, c.body) is not null and s.body is not null`;
  await readChunks(pool, { name: "audited_redecisions", query }, take);
}
