import type { Sql } from "./sql.ts";

/** A record that was taken back or removed, or put back after that: the checks that read it are to be decided again. */
export type RedecisionCause = {
  readonly subject: string;
  readonly record: string;
  /** The statement that does so, and the version to which it raised the subject. */
  readonly statement: string;
  readonly version: number;
  readonly at: number;
};

/**
 * Notes that checks are to be decided again, in the transaction in which the record is taken back. A later cause of the same record takes the place
 * of one that is not settled yet: all checks are then looked through from the beginning, for both.
 */
export async function insertRedecisionCause(tx: Sql, { subject, record, statement, version, at }: RedecisionCause): Promise<void> {
  await tx`
    insert into redecision_cause (subject, record, statement, version, at)
    values (${subject}, ${record}, ${statement}, ${version}, ${at})
    on conflict (subject, record) do update set statement = excluded.statement, version = excluded.version, at = excluded.at, looked_at = null, is_erasure = false`;
}

/** Notes that a record was erased, whose checks were renewed just now: they are looked through once more, for those that were under way. */
export async function insertErasureCause(tx: Sql, { subject, record, statement, version, at }: RedecisionCause): Promise<void> {
  await tx`
    insert into redecision_cause (subject, record, statement, version, at, looked_at, is_erasure)
    values (${subject}, ${record}, ${statement}, ${version}, ${at}, ${at}, true)
    on conflict (subject, record) do update set statement = excluded.statement, version = excluded.version, at = excluded.at,
      looked_at = excluded.looked_at, is_erasure = true`;
}

/** All that was taken back of one subject and not settled yet. */
export type SubjectCauses = {
  readonly subject: string;
  /** The last of the statements, and its version. */
  readonly statement: string;
  readonly version: number;
  /** When the first was made. */
  readonly at: number;
  /** Whether all were looked through once. */
  readonly isLooked: boolean;
  /** Whether a record among them was erased. */
  readonly hasErasure: boolean;
};

/** The causes of the subject that is next: one not looked through yet, or looked through at an instant or before. */
export async function nextRedecisionCauses(tx: Sql, lookedUntil: number): Promise<SubjectCauses | undefined> {
  const rows = await tx<SubjectCauses>`
    select subject, (array_agg(statement order by version desc))[1] as statement, max(version) as version, min(at) as at,
      bool_and(looked_at is not null) as "isLooked", bool_or(is_erasure) as "hasErasure"
    from redecision_cause where subject = coalesce(
      (select subject from redecision_cause where looked_at is null order by at limit 1),
      (select subject from redecision_cause where looked_at <= ${lookedUntil} order by looked_at limit 1))
    group by subject`;
  return rows[0];
}

/** What was done with a subject's causes: those first looked through now, and those looked through again, which are settled. */
export type LookedThrough = { readonly subject: string; readonly version: number; readonly at: number; readonly lookedUntil: number };

/** Notes it. */
export async function settleRedecisionCauses(tx: Sql, { subject, version, at, lookedUntil }: LookedThrough): Promise<void> {
  await tx`delete from redecision_cause where subject = ${subject} and version <= ${version} and looked_at <= ${lookedUntil}`;
  await tx`update redecision_cause set looked_at = ${at} where subject = ${subject} and version <= ${version} and looked_at is null`;
}
