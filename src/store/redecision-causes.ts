import { part, raw, type Sql } from "./sql.ts";

const IS_RESTRICTION = raw(`exists (select from record_move m where m.subject = c.subject and m.record = c.record
  and m.statement = c.statement and m.move in ('suspension', 'reinstatement'))`);

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

/**
 * Notes that a record was suspended, or counts again after it: nothing is decided again for that, but those who were answered with it may have to be
 * told. A cause of the same record that is not settled yet stays, and is looked through from the beginning, for both.
 */
export async function insertRestrictionCause(tx: Sql, { subject, record, statement, version, at }: RedecisionCause): Promise<void> {
  await tx`
    insert into redecision_cause as c (subject, record, statement, version, at)
    values (${subject}, ${record}, ${statement}, ${version}, ${at})
    on conflict (subject, record) do update set version = excluded.version, looked_at = null,
      statement = case when ${IS_RESTRICTION} then excluded.statement else c.statement end`;
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
  /** Whether they are suspensions, or the ends of some, for which nothing is decided again: these go by themselves. */
  readonly isRestriction: boolean;
  /** Whether a record among them was erased. */
  readonly hasErasure: boolean;
};

/** The causes of the subject that is next: one not looked through yet, or looked through at an instant or before. */
export async function nextRedecisionCauses(tx: Sql, lookedUntil: number): Promise<SubjectCauses | undefined> {
  const rows = await tx<SubjectCauses>`
    select c.subject, (array_agg(c.statement order by c.version desc))[1] as statement, max(c.version) as version, min(c.at) as at,
      bool_and(c.looked_at is not null) as "isLooked", bool_or(c.is_erasure) as "hasErasure", next.restriction as "isRestriction"
    from (
      (select subject, ${IS_RESTRICTION} as restriction, 1 as turn from redecision_cause c where looked_at is null order by at limit 1) union all
      (select subject, ${IS_RESTRICTION}, 2 from redecision_cause c where looked_at <= ${lookedUntil} order by looked_at limit 1)
      order by turn limit 1) as next
    join redecision_cause c on c.subject = next.subject and ${IS_RESTRICTION} = next.restriction
    group by c.subject, next.restriction`;
  return rows[0];
}

/** What was done with a subject's causes: those first looked through now, and those looked through again, which are settled. */
export type LookedThrough = Pick<SubjectCauses, "subject" | "version" | "isRestriction"> & {
  readonly at: number;
  readonly lookedUntil: number;
};

/** Notes it. */
export async function settleRedecisionCauses(tx: Sql, { subject, version, isRestriction, at, lookedUntil }: LookedThrough): Promise<void> {
  const own = part`subject = ${subject} and version <= ${version} and ${IS_RESTRICTION} = ${isRestriction}`;
  await tx`delete from redecision_cause c where ${own} and looked_at <= ${lookedUntil}`;
  await tx`update redecision_cause c set looked_at = ${at} where ${own} and looked_at is null`;
}
