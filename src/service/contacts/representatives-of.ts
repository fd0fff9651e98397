import { readRepresentatives } from "../../store/contacts/index.ts";
import { open, readSubjectKeys, type Sql, uuidBytes } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import type { ContactAddress } from "./read-vault.ts";

/** Who acts for a body, opened; `fromAt` in UTC microseconds. */
export type Representative = { readonly id: string; readonly name: string; readonly address: ContactAddress; readonly fromAt: number };

/** Those who act for a body, or will; none where its key is gone. */
export async function representativesOf(
  sql: Sql,
  { keys }: Pick<Installation, "keys">,
  subject: string,
): Promise<readonly Representative[]> {
  const rows = await readRepresentatives(sql, subject);
  const stored = rows.length === 0 ? undefined : (await readSubjectKeys(sql, [subject])).get(subject);
  if (stored === undefined) return [];
  const key = keys.subjectKey(subject, stored);
  return rows.map(({ id, fromAt, body }) => {
    // Written by us, and authenticated by the seal.
    const { name, address }: Pick<Representative, "name" | "address"> = JSON.parse(open(key, uuidBytes(id), body));
    return { id, name, address, fromAt };
  });
}
