import { type ContactRow, readContacts } from "../../store/contacts/index.ts";
import { open, readSubjectKeys, type Sql, uuidBytes } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** An address: of e-mail, or a telephone number in E.164; in the normal form of its scheme. */
export type ContactAddress = { readonly scheme: "email" | "phone"; readonly value: string };

/** A contact of a subject, opened. Instants are UTC microseconds. */
export type Contact = {
  readonly id: string;
  readonly address: ContactAddress;
  /** Who furnished it; undefined: the subject itself. */
  readonly source: string | undefined;
  /** From when it is in force; undefined: nobody has confirmed it. */
  readonly fromAt: number | undefined;
};

/** The contacts of a subject that have not ended, the oldest first; none where its key is gone. */
export async function readVault(sql: Sql, { keys }: Pick<Installation, "keys">, subject: string): Promise<readonly Contact[]> {
  const rows = await readContacts(sql, subject);
  const stored = rows.length === 0 ? undefined : (await readSubjectKeys(sql, [subject])).get(subject);
  if (stored === undefined) return [];
  const key = keys.subjectKey(subject, stored);
  return rows.map((row: ContactRow) => ({
    id: row.id,
    address: { scheme: row.scheme, value: open(key, uuidBytes(row.id), row.address) },
    source: row.source ?? undefined,
    fromAt: row.fromAt ?? undefined,
  }));
}
