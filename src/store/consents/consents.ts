import type { StandingConsent } from "../../core/consent/index.ts";
import { textArray } from "../binary-array.ts";
import { type Fragment, part, type Sql } from "../sql.ts";

/** A consent as it is kept, once for each of its purposes. Instants are UTC microseconds. */
export type ConsentRow = {
  readonly subject: string;
  readonly purpose: string;
  readonly id: string;
  readonly givenAt: number;
  readonly until: number | null;
  readonly recipients: readonly string[];
  readonly recordedBy: string;
  readonly withdrawnAt: number | null;
  readonly withdrawnBy: string | null;
};

/** What a check reads of what its subject agreed to and was told, as JSON; null where there is nothing. */
export type AllowedJson = { readonly consents: readonly StandingConsent[] | null; readonly informed: readonly string[] | null };

/** The same of `a.subject` alone: consent is of the person asked about, and not of those linked to it. Two looks into indexes. */
export function allowedOfSubject(): Fragment {
  return part`json_build_object(
    'consents', (select json_agg(json_build_object('purpose', c.purpose, 'recipients', c.recipients, 'givenAt', c.given_at, 'until', c.until))
      from consent c where c.subject = a.subject and c.withdrawn_at is null),
    'informed', (select json_agg(i.purpose) from informed i where i.subject = a.subject))`;
}

type NewConsent = Omit<ConsentRow, "purpose" | "withdrawnAt" | "withdrawnBy"> & { readonly purposes: readonly string[] };

/** Keeps a consent. */
export async function insertConsent(tx: Sql, row: NewConsent): Promise<void> {
  await tx`
    insert into consent (subject, purpose, id, given_at, until, recipients, recorded_by)
    select ${row.subject}, w.purpose, ${row.id}, ${row.givenAt}, ${row.until}::bigint, ${textArray(row.recipients)}::text[], ${row.recordedBy}
    from unnest(${textArray(row.purposes)}::text[]) as w (purpose)`;
}

/** Every consent of a subject, withdrawn ones too, oldest first. */
export async function readConsents(sql: Sql, subject: string): Promise<ConsentRow[]> {
  return sql<ConsentRow>`
    select subject, purpose, id, given_at as "givenAt", until, recipients, recorded_by as "recordedBy", withdrawn_at as "withdrawnAt",
      withdrawn_by as "withdrawnBy"
    from consent where subject = ${subject} order by id, purpose`;
}

/** For which purposes, by whom and when, in UTC microseconds, a subject's consents are withdrawn. */
export type ConsentEnd = { readonly subject: string; readonly purposes: readonly string[]; readonly at: number; readonly by: string };

/** Ends what a locked subject agreed to for these purposes. Returns what had not ended before. */
export async function markConsentsWithdrawn(
  tx: Sql,
  { subject, purposes, at, by }: ConsentEnd,
): Promise<{ id: string; purpose: string }[]> {
  return tx<{ id: string; purpose: string }>`
    update consent set withdrawn_at = ${at}, withdrawn_by = ${by}
    where subject = ${subject} and purpose = any(${textArray(purposes)}::text[]) and withdrawn_at is null returning id, purpose`;
}

/** By which statement a person was informed, for which purposes and when. */
export type InformedRow = {
  readonly subject: string;
  readonly purposes: readonly string[];
  readonly at: number;
  readonly statement: string;
};

/** Keeps that a person was informed. Returns the purposes for which it had not been. */
export async function insertInformed(tx: Sql, { subject, purposes, at, statement }: InformedRow): Promise<string[]> {
  const rows = await tx<{ purpose: string }>`
    insert into informed (subject, purpose, informed_at, statement)
    select ${subject}, w.purpose, ${at}, ${statement} from unnest(${textArray(purposes)}::text[]) as w (purpose)
    on conflict do nothing returning purpose`;
  const fresh = new Set(rows.map(({ purpose }) => purpose));
  return purposes.filter((purpose) => fresh.has(purpose));
}

/** Takes away what a statement that was erased or is to be erased had allowed: what cannot be shown cannot be relied on. */
export async function forgetAllowance(
  tx: Sql,
  { subject, statement }: { readonly subject: string; readonly statement: string },
): Promise<void> {
  await tx`delete from consent where subject = ${subject} and id = ${statement}`;
  await tx`delete from informed where subject = ${subject} and statement = ${statement}`;
}
