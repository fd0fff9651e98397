import type { Sql } from "../sql.ts";

/** Who acts for a body, as kept: name and address are sealed under its key by the row's id. Instants are UTC microseconds. */
export type RepresentativeRow = { readonly id: string; readonly fromAt: number; readonly body: Buffer };

/** Those who act for a body, or will, the first named first. */
export async function readRepresentatives(sql: Sql, subject: string): Promise<RepresentativeRow[]> {
  return sql<RepresentativeRow>`
    select id, from_at as "fromAt", body from representative where subject = ${subject} and ended_at is null order by from_at, id`;
}

/** Keeps a representative of a locked subject. */
export async function insertRepresentative(tx: Sql, subject: string, { id, fromAt, body }: RepresentativeRow): Promise<void> {
  await tx`insert into representative (subject, id, from_at, body) values (${subject}, ${id}, ${fromAt}, ${body})`;
}

type Ending = { readonly subject: string; readonly id: string; readonly at: number };

/** Ends a representative, with the sessions and the code that it has; name and address go. */
export async function endRepresentative(tx: Sql, { subject, id, at }: Ending): Promise<void> {
  await tx`update representative set ended_at = ${at}, body = '' where subject = ${subject} and id = ${id}`;
  await tx`delete from own_session where subject = ${subject} and representative = ${id}`;
  await tx`delete from one_time_code where subject = ${subject} and holder = ${id}`;
}
