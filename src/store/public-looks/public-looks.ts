import { uuidArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

/** Looks at a standing that is open to all. Days are UTC days since 1970. */
export type PublicLookRow = {
  readonly subject: string;
  readonly day: number;
  /** `anybody`, or whose key. */
  readonly looker: string;
  readonly purpose: string;
  readonly looks: number;
};

/** Counts one look at a person. */
export async function countPublicLook(sql: Sql, { subject, day, looker, purpose }: Omit<PublicLookRow, "looks">): Promise<void> {
  await sql`
    insert into public_look as p (subject, day, looker, purpose, looks) values (${subject}, ${day}, ${looker}, ${purpose}, 1)
    on conflict (subject, day, looker, purpose) do update set looks = p.looks + 1`;
}

/** Counts one look at a body, in a month (UTC year x 12 + month - 1). */
export async function countBodyLook(
  sql: Sql,
  { subject, purpose, month }: { readonly subject: string; readonly purpose: string; readonly month: number },
): Promise<void> {
  await sql`
    insert into body_look as b (subject, purpose, month, looks) values (${subject}, ${purpose}, ${month}, 1)
    on conflict (subject, purpose, month) do update set looks = b.looks + 1`;
}

/** How often a body was looked at for a purpose, from a month on. */
export async function readBodyLooks(
  sql: Sql,
  { subject, purpose, from }: { readonly subject: string; readonly purpose: string; readonly from: number },
): Promise<number> {
  const rows = await sql<{ looks: number }>`
    select coalesce(sum(looks), 0)::bigint as looks from body_look where subject = ${subject} and purpose = ${purpose} and month >= ${from}`;
  return rows[0]?.looks ?? 0;
}

/** Some subjects, in order of id, that have looks of a day before this one: of these alone, where some are named. */
export async function readLookedAt(
  sql: Sql,
  { before, among, limit }: { readonly before: number; readonly among?: readonly string[]; readonly limit: number },
): Promise<string[]> {
  const rows = await sql<{ subject: string }>`
    select distinct subject from public_look
    where day < ${before} and (${among === undefined} or subject = any(${uuidArray(among ?? [])}::uuid[])) order by subject limit ${limit}`;
  return rows.map(({ subject }) => subject);
}

/** Takes the looks at these subjects before a day, to be stated in the same transaction: in order of subject, day and looker. */
export async function takePublicLooks(tx: Sql, subjects: readonly string[], before: number): Promise<PublicLookRow[]> {
  return tx<PublicLookRow>`
    with taken as (
      delete from public_look where subject = any(${uuidArray(subjects)}::uuid[]) and day < ${before}
      returning subject, day, looker, purpose, looks
    )
    select * from taken order by subject, day, looker, purpose`;
}
