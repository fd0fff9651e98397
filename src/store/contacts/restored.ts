import type { Sql } from "../sql.ts";

/** Ends every session, and every code that is out: who was signed out since a backup was made must not be in again. */
export async function endAllSignIns(tx: Sql): Promise<void> {
  await tx`delete from own_session`;
  await tx`delete from browser_session`;
  await tx`delete from one_time_code`;
}

/** Subjects read at a time. */
const CHUNK = 1_000;

/** The next subjects with a contact or a representative that was not in force yet at an instant (UTC microseconds). */
export async function subjectsWithPending(tx: Sql, at: number): Promise<string[]> {
  const rows = await tx<{ subject: string }>`
    select subject from contact where ended_at is null and (from_at is null or from_at > ${at})
    union select subject from representative where ended_at is null and from_at > ${at}
    order by subject limit ${CHUNK}`;
  return rows.map(({ subject }) => subject);
}
