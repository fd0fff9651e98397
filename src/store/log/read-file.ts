import { int8Array, textArray, uuidArray } from "../binary-array.ts";
import { part, raw, type Sql } from "../sql.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "./check-openings.ts";

/** A statement of a file: where its leaf is, and what opens its commitment. */
export type FileRow = OpeningRow & { readonly epoch: number; readonly n: number; readonly leaf: number };

/** Everything that is in the logs about these subjects, chain by chain, each in its order; at most `limit` rows. */
export async function readFileRows(sql: Sql, subjects: readonly string[], limit: number): Promise<FileRow[]> {
  return sql<FileRow>`
    select w.epoch, w.n, w.leaf, ${OPENING_COLUMNS} from leaf w ${OPENING_JOINS}
    where w.subject = any(${uuidArray(subjects)}::uuid[]) order by w.subject, w.epoch, w.n limit ${raw(String(limit))}`;
}

/** How far a log is read: its number, and how many of its leaves. */
export type ReadLog = { readonly epoch: number; readonly size: number };

type NewestWanted = { readonly subject: string; readonly logs: readonly ReadLog[]; readonly limit: number };

/** The newest statements of one subject within these logs, at most `limit`, in the order of their chains. */
export async function readNewestFileRows(sql: Sql, { subject, logs, limit }: NewestWanted): Promise<FileRow[]> {
  return sql<FileRow>`
    select w.epoch, w.n, w.leaf, ${OPENING_COLUMNS} from (
      select l.* from unnest(${int8Array(logs.map(({ epoch }) => epoch))}::bigint[], ${int8Array(logs.map(({ size }) => size))}::bigint[])
        as s (epoch, size)
      cross join lateral (
        select subject, epoch, n, statement, leaf from leaf
        where subject = ${subject} and epoch = s.epoch::smallint and leaf < s.size order by n desc limit ${raw(String(limit))}
      ) as l order by l.epoch desc, l.n desc limit ${raw(String(limit))}
    ) w ${OPENING_JOINS} order by w.epoch, w.n`;
}

/** These statements of one chain, where they are in a log. */
export async function readFileRowsOf(sql: Sql, statements: readonly string[]): Promise<FileRow[]> {
  return sql<FileRow>`
    select w.epoch, w.n, w.leaf, ${OPENING_COLUMNS} from leaf w ${OPENING_JOINS}
    where w.statement = any(${uuidArray(statements)}::uuid[]) order by w.epoch, w.n`;
}

/** The law that answers were given under: registers by name and version, purposes by name and digest, models by purpose and version. */
export type LawNamed = {
  readonly registers: readonly { readonly name: string; readonly version: number }[];
  readonly purposes: readonly { readonly name: string; readonly digest: string }[];
  readonly models: readonly { readonly purpose: string; readonly version: number }[];
};

/** The statements by which this law came into the log, and those of the log's own keys and beginnings. */
export async function readLawStatements(sql: Sql, { registers, purposes, models }: LawNamed): Promise<string[]> {
  const rows = await sql<{ statement: string }>`
    select g.statement from ${named(registers.map(({ name, version }) => [name, version]))} join register g on g.name = w.name and g.version = w.number
      where g.statement is not null
    union select p.statement from unnest(${textArray(purposes.map(({ name }) => name))}::text[],
      ${textArray(purposes.map(({ digest }) => digest))}::text[]) as w (name, digest) join purpose p on p.name = w.name and p.digest = w.digest
    union select m.statement from ${named(models.map(({ purpose, version }) => [purpose, version]))}
      join model m on m.purpose = w.name and m.version = w.number where m.statement is not null
    union select id from statement where kind in ('log_key', 'epoch')`;
  return rows.map(({ statement }) => statement);
}

function named(pairs: readonly (readonly [string, number])[]) {
  return part`unnest(${textArray(pairs.map(([name]) => name))}::text[], ${int8Array(pairs.map(([, number]) => number))}::bigint[]) as w (name, number)`;
}
