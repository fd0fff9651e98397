import type { Sql } from "../sql.ts";

/** Takes away keys of subjects that are not there: of those made after the backup, when its keys are of a later moment. */
export async function dropStrayKeys(tx: Sql): Promise<void> {
  await tx`delete from subject_key k where not exists (select from subject s where s.subject = k.subject)`;
}

/** How many subjects have no key, and so nothing sealed that could be read. */
export async function countSubjectsWithoutKey(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }>`
    select count(*) from subject s where not exists (select from subject_key k where k.subject = s.subject)`;
  return row?.count ?? 0;
}
