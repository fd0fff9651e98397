import type { Sql } from "../sql.ts";

type Named = { readonly name: string; readonly digest: string };

/** Whether a law pack was ever declared so. */
export async function isLawPackKnown(tx: Sql, { name, digest }: Named): Promise<boolean> {
  const rows = await tx`select from law_pack where name = ${name} and digest = ${digest}`;
  return rows.length > 0;
}

/** Keeps a law pack as declared, with the statement by which it came into the log. */
export async function insertLawPack(tx: Sql, row: Named & { readonly declaration: string; readonly statement: string }): Promise<void> {
  await tx`
    insert into law_pack (name, digest, declaration, statement)
    values (${row.name}, ${row.digest}, ${row.declaration}, ${row.statement})`;
}
