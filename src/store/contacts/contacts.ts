import type { Sql } from "../sql.ts";

/** A contact as kept, its address sealed under the subject's key by the row's id. Instants are UTC microseconds. */
export type ContactRow = {
  readonly id: string;
  readonly scheme: "email" | "phone";
  /** Who furnished it; null: the subject itself. */
  readonly source: string | null;
  readonly saidAt: number;
  /** From when it is in force; null: nobody has confirmed it. */
  readonly fromAt: number | null;
  readonly address: Buffer;
};

/** The contacts of a subject that have not ended, the oldest first. */
export async function readContacts(sql: Sql, subject: string): Promise<ContactRow[]> {
  return sql<ContactRow>`
    select id, scheme, source, said_at as "saidAt", from_at as "fromAt", address from contact
    where subject = ${subject} and ended_at is null order by said_at, id`;
}

/** Keeps a contact of a locked subject. */
export async function insertContact(tx: Sql, subject: string, row: ContactRow): Promise<void> {
  await tx`
    insert into contact (subject, id, scheme, source, said_at, from_at, address)
    values (${subject}, ${row.id}, ${row.scheme}, ${row.source}, ${row.saidAt}, ${row.fromAt}, ${row.address})`;
}

/** Says from when a contact is in force, and by what (SHA-256, hex) it can be stopped until then; without it by nothing. */
export type Beginning = { readonly subject: string; readonly id: string; readonly fromAt: number; readonly stop: string | undefined };

/** Lets a contact begin. */
export async function beginContact(tx: Sql, { subject, id, fromAt, stop }: Beginning): Promise<void> {
  await tx`
    update contact set from_at = ${fromAt}, stop = decode(${stop ?? null}::text, 'hex') where subject = ${subject} and id = ${id}`;
}

/** The contact that a word (SHA-256, hex) can still stop at an instant, with its subject. */
export async function findStoppable(tx: Sql, stop: string, at: number): Promise<(ContactRow & { readonly subject: string }) | undefined> {
  const [row] = await tx<ContactRow & { readonly subject: string }>`
    select subject, id, scheme, source, said_at as "saidAt", from_at as "fromAt", address from contact
    where stop = decode(${stop}, 'hex') and ended_at is null and from_at > ${at}`;
  return row;
}

type Ending = { readonly subject: string; readonly id: string; readonly at: number };

/** Ends a contact, which is then as good as gone: its address too. */
export async function endContact(tx: Sql, { subject, id, at }: Ending): Promise<void> {
  await tx`update contact set ended_at = ${at}, stop = null, address = '' where subject = ${subject} and id = ${id}`;
}

/** Whether a source has furnished anything about a subject that is still held. */
export async function hasFurnished(sql: Sql, { subject, source }: { readonly subject: string; readonly source: number }): Promise<boolean> {
  const rows = await sql`select 1 as one from record where subject = ${subject} and source = ${source} limit 1`;
  return rows.length > 0;
}
