import type { Sql } from "../sql.ts";

/** A configuration that is or was in force: its canonical text, that text's SHA-256 as hex, and from when; UTC microseconds. */
export type LawRow = { readonly digest: string; readonly declaration: string; readonly since: number };

/** The configuration in force; undefined in a store that was never opened since law 11 is kept. */
export async function readLawInForce(sql: Sql): Promise<LawRow | undefined> {
  const rows = await sql<LawRow>`select digest, declaration, since from law where until is null`;
  return rows[0];
}

/** The configuration of that digest, if it ever was in force. */
export async function readLaw(sql: Sql, digest: string): Promise<LawRow | undefined> {
  const rows = await sql<LawRow>`select digest, declaration, since from law where digest = ${digest}`;
  return rows[0];
}

/** Those that were in force until an instant or later, the last first. */
export async function readLawsEndedSince(sql: Sql, since: number): Promise<LawRow[]> {
  return sql`select digest, declaration, since from law where until >= ${since} order by until desc`;
}

/** Puts a configuration in force, in the place of the one that is. */
export async function putLawInForce(tx: Sql, { digest, declaration, since }: LawRow): Promise<void> {
  await tx`update law set until = ${since} where until is null and digest <> ${digest}`;
  await tx`
    insert into law (digest, declaration, since) values (${digest}, ${declaration}, ${since})
    on conflict (digest) do update set since = excluded.since, until = null where law.until is not null`;
}

/** Whether nobody is in the store yet: until then it is still being set up. */
export async function isWithoutSubjects(sql: Sql): Promise<boolean> {
  const rows = await sql`select from subject limit 1`;
  return rows.length === 0;
}
