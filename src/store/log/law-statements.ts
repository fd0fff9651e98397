import type { Sql } from "../sql.ts";

/** Notes the digest of the configuration in force; false when it was that one already. */
export async function markConfig(tx: Sql, digest: string): Promise<boolean> {
  const rows =
    await tx`update installation set config_digest = ${digest} where config_digest is distinct from ${digest} returning 1 as changed`;
  return rows.length > 0;
}

/** The registers that no statement has told of yet. `name` as `trades@1`. */
export async function readUnstatedRegisters(tx: Sql): Promise<{ id: number; name: string; declaration: string }[]> {
  return tx`select id, name || '@' || version as name, declaration from register where statement is null order by id`;
}

/** Names the statement by which a register's version came into the log. */
export async function nameRegisterStatement(tx: Sql, { register, statement }: { register: number; statement: string }): Promise<void> {
  await tx`update register set statement = ${statement} where id = ${register}`;
}

/** A purpose as it was once declared. */
export type PurposeRow = { readonly name: string; readonly digest: string; readonly declaration: string; readonly statement: string };

/** Whether a purpose was ever declared so. */
export async function isPurposeKnown(tx: Sql, { name, digest }: Pick<PurposeRow, "name" | "digest">): Promise<boolean> {
  const rows = await tx`select 1 as known from purpose where name = ${name} and digest = ${digest}`;
  return rows.length > 0;
}

/** Keeps a purpose as declared. */
export async function insertPurpose(tx: Sql, row: PurposeRow): Promise<void> {
  await tx`
    insert into purpose (name, digest, declaration, statement)
    values (${row.name}, ${row.digest}, ${row.declaration}, ${row.statement})`;
}

/** A purpose's text as it was declared; undefined where it never was so. */
export async function readPurposeDeclaration(sql: Sql, { name, digest }: Pick<PurposeRow, "name" | "digest">): Promise<string | undefined> {
  const rows = await sql<{ declaration: string }>`select declaration from purpose where name = ${name} and digest = ${digest}`;
  return rows[0]?.declaration;
}

/** The texts of the statements that told of the log's keys. */
export async function readLogKeyTexts(tx: Sql): Promise<string[]> {
  const rows = await tx<{ text: string }>`
    select convert_from(body, 'UTF8') as text from statement where kind = 'log_key' and body is not null`;
  return rows.map(({ text }) => text);
}

/** The models that no statement has told of yet. */
export async function readUnstatedModels(tx: Sql): Promise<{ purpose: string; version: number; day: number; document: string }[]> {
  return tx`select purpose, version, day, document from model where statement is null order by purpose, version`;
}

type NamedModel = { readonly purpose: string; readonly version: number; readonly statement: string };

/** Names the statement by which a model's version came into the log. */
export async function nameModelStatement(tx: Sql, { purpose, version, statement }: NamedModel): Promise<void> {
  await tx`update model set statement = ${statement} where purpose = ${purpose} and version = ${version}`;
}
