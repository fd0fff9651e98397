import type { WithdrawalReason } from "../../core/record/index.ts";
import type { ApiKeyRow } from "../api-keys.ts";
import type { Link } from "../links.ts";
import type { RefusalRow } from "../refusals.ts";
import { raw, type Sql } from "../sql.ts";
import type { AdoptionPlace } from "./adoption.ts";

/** A withdrawal or correction from before the log. */
export type AdoptedWithdrawal = {
  readonly subject: string;
  readonly record: string;
  readonly at: number;
  readonly source: string;
  readonly reason: WithdrawalReason;
  /** The record that a correction put in its place. */
  readonly replacement: string | null;
  readonly version: number;
};

/** The next withdrawals, by key. Those of subjects whose key is gone have no chain to go to, and are left out; so are those erased. */
export async function readAdoptedWithdrawals(tx: Sql, after: AdoptionPlace, limit: number): Promise<AdoptedWithdrawal[]> {
  const id = after.id === "" ? after.subject : after.id;
  return tx<AdoptedWithdrawal>`
    select w.subject, w.record, w.withdrawn_at as at, o.name as source, w.reason, w.replacement, w.version
    from withdrawal w join source o on o.id = w.source join subject_key k on k.subject = w.subject
    where (w.subject, w.record) > (${after.subject}::uuid, ${id}::uuid) and w.reason is not null
    order by w.subject, w.record limit ${raw(String(limit))}`;
}

/** A link from before the log, as one of its two subjects has it, and the version of the subject from which it stands. */
export type AdoptedLink = Link & { readonly version: number };

/**
 * The next links, by key. Their rows do not say at which version they were made: it was after every record, withdrawal and look before, and by
 * the first look since.
 */
export async function readAdoptedLinks(tx: Sql, after: AdoptionPlace, limit: number): Promise<AdoptedLink[]> {
  const id = after.id === "" ? after.subject : after.id;
  return tx<AdoptedLink>`
    select l.subject, l.other, l.linked_at as "linkedAt", l.operator, l.evidence, least(
      1 + coalesce(greatest(
        (select max(least(r.came, r.went)) from record r where r.subject = l.subject and r.recorded_at < l.linked_at),
        (select max(w.version) from withdrawal w where w.subject = l.subject and w.withdrawn_at < l.linked_at),
        (select max(c.version) from subject_check c where c.subject = l.subject and c.asked_at < l.linked_at)), 0),
      (select min(c.version) from subject_check c where c.subject = l.subject and c.asked_at >= l.linked_at)) as version
    from link l join subject_key k on k.subject = l.subject
    where (l.subject, l.other) > (${after.subject}::uuid, ${id}::uuid)
    order by l.subject, l.other limit ${raw(String(limit))}`;
}

/** The next refusals, by key. */
export async function readAdoptedRefusals(tx: Sql, after: AdoptionPlace, limit: number): Promise<RefusalRow[]> {
  const id = after.id === "" ? after.subject : after.id;
  return tx<RefusalRow>`
    select id, refused_at as "refusedAt", api_key as key, code, wanted from refusal
    where id > ${id}::uuid order by id limit ${raw(String(limit))}`;
}

/** The next API keys, by key. */
export async function readAdoptedKeys(tx: Sql, after: AdoptionPlace, limit: number): Promise<ApiKeyRow[]> {
  return tx<ApiKeyRow>`
    select id, role, holder, registers, purposes, label, created_at as "createdAt", revoked_at as "revokedAt" from api_key
    where id > ${after.id} order by id limit ${raw(String(limit))}`;
}
