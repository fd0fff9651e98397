import type { Sql } from "../sql.ts";

/** What a store that is older than its log has to be entered into it. */
export const ADOPTED_KINDS = ["record", "withdrawal", "check", "link", "refusal", "access_key"] as const;

/** One of them, by the kind of its statements; corrections go with withdrawals. */
export type AdoptedKind = (typeof ADOPTED_KINDS)[number];

/** The key of a row: everything up to it has been entered. Of what has no subject, that is the nil UUID. */
export type AdoptionPlace = { readonly subject: string; readonly id: string };

/** Whether anything is left to enter. */
export async function isAdoptionLeft(sql: Sql): Promise<boolean> {
  const rows = await sql`select 1 as is_left from adoption limit 1`;
  return rows.length > 0;
}

/** How far the rows of a kind have been entered; undefined once all have. */
export async function readAdoption(tx: Sql, kind: AdoptedKind): Promise<AdoptionPlace | undefined> {
  const [place] = await tx<AdoptionPlace>`select subject, id from adoption where kind = ${kind} for update`;
  return place;
}

/** Notes how far the rows of a kind have been entered; without a place, that all have. */
export async function keepAdoption(tx: Sql, kind: AdoptedKind, place: AdoptionPlace | undefined): Promise<void> {
  if (place === undefined) await tx`delete from adoption where kind = ${kind}`;
  else await tx`update adoption set subject = ${place.subject}::uuid, id = ${place.id} where kind = ${kind}`;
}
