import { bytesArray, int8Array, uuidArray } from "../binary-array.ts";
import type { CheckRow } from "../check-row.ts";
import { raw, type Sql } from "../sql.ts";
import type { AdoptionPlace } from "./adoption.ts";

/** A check from before the log. */
export type AdoptedCheck = Omit<CheckRow, "salt" | "linked"> & { readonly keyVersion: number; readonly wrapped: Buffer };

/** The next checks that are in no log, by key. Those of subjects whose key is gone have no chain to go to, and are left out. */
export async function readAdoptedChecks(tx: Sql, after: AdoptionPlace, limit: number): Promise<AdoptedCheck[]> {
  const id = after.id === "" ? after.subject : after.id;
  return tx<AdoptedCheck>`
    select c.subject, c.id, c.asked_at as "askedAt", c.standing_at as "standingAt", c.purpose, c.model, c.subscriber, c.look, c.version,
      c.body, k.key_version as "keyVersion", k.wrapped
    from subject_check c join subject_key k on k.subject = c.subject
    where (c.subject, c.id) > (${after.subject}::uuid, ${id}::uuid) and c.salt is null and c.body is not null
    order by c.subject, c.id limit ${raw(String(limit))}`;
}

/** Gives checks the bodies that the log has of them, and what opens their commitments. */
export async function enterChecks(tx: Sql, rows: readonly Pick<CheckRow, "subject" | "id" | "body" | "salt">[]): Promise<void> {
  await tx`
    update subject_check c set body = w.body, salt = w.salt
    from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.id))}::uuid[],
      ${bytesArray(rows.map((row) => row.body))}::bytea[], ${bytesArray(rows.map((row) => row.salt))}::bytea[])
      as w (subject, id, body, salt)
    where c.subject = w.subject and c.id = w.id`;
}

/** A subject at an instant, in UTC microseconds. */
export type SubjectMoment = { readonly subject: string; readonly at: number };

/** The versions that subjects had at these moments, in order, as far as their records, withdrawals and looks tell. */
export async function versionsAt(tx: Sql, moments: readonly SubjectMoment[]): Promise<number[]> {
  const rows = await tx<{ version: number }>`
    select coalesce(greatest(
      (select max(least(r.came, r.went)) from record r where r.subject = m.subject and r.recorded_at <= m.at),
      (select max(w.version) from withdrawal w where w.subject = m.subject and w.withdrawn_at <= m.at),
      (select max(c.version) from subject_check c where c.subject = m.subject and c.asked_at <= m.at)), 0) as version
    from unnest(${uuidArray(moments.map(({ subject }) => subject))}::uuid[], ${int8Array(moments.map(({ at }) => at))}::bigint[])
      with ordinality as m (subject, at, ord)
    order by m.ord`;
  return rows.map(({ version }) => version);
}
