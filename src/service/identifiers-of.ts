import { maskedIdentifier, schemesKnown } from "../core/identity/index.ts";
import { readIdentifiers, type Sql } from "../store/index.ts";
import type { Installation } from "./installation.ts";

/** The identifiers of a subject, private ones masked. */
export async function identifiersOf(sql: Sql, { keys }: Pick<Installation, "keys">, subject: string): Promise<string[]> {
  const rows = await readIdentifiers(sql, subject);
  return rows.flatMap(({ scheme: name, ...row }) => {
    const scheme = schemesKnown().find((known) => known.name === name)?.name;
    return scheme === undefined ? [] : [maskedIdentifier(keys.openValue({ scheme, ...row }))];
  });
}
