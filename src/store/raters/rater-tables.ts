import type { RaterClass } from "../../core/law/index.ts";
import { int4Array, textArray, uuidArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

/** A rater whose class is another from the end of a month on. */
export type RaterChange = { readonly subject: string; readonly class: RaterClass };

/** A table to be kept: which raters' classes are others than they were, and what tells of all of them. */
export type RaterTable = {
  readonly register: string;
  readonly month: number;
  readonly statement: string;
  readonly digest: Buffer;
  /** How many raters stand in it. */
  readonly raters: number;
  readonly changes: readonly RaterChange[];
};

/** Keeps a table; false, and nothing kept, where the month has one. */
export async function insertRaterTable(tx: Sql, { register, month, statement, digest, raters, changes }: RaterTable): Promise<boolean> {
  const made = await tx`
    insert into rater_table (register, month, statement, digest, raters)
    values (${register}, ${month}, ${statement}, ${digest}, ${raters}) on conflict do nothing returning month`;
  if (made.length === 0) return false;
  await tx`
    insert into rater_class (subject, register, month, class)
    select w.subject, ${register}, ${month}, w.class
    from unnest(${uuidArray(changes.map(({ subject }) => subject))}::uuid[], ${textArray(changes.map((each) => each.class))}::text[])
      as w (subject, class)`;
  return true;
}

/** The last month of which a register has a table of its raters. */
export async function lastRaterMonth(sql: Sql, register: string): Promise<number | undefined> {
  const [row] = await sql<{ month: number | null }>`select max(month) as month from rater_table where register = ${register}`;
  return row?.month ?? undefined;
}

/** The classes of all raters that are not new, by the last table of a register up to a month's, by subject. */
export async function readRatersAt(sql: Sql, register: string, month: number): Promise<RaterChange[]> {
  return sql<RaterChange>`
    select subject, class from (
      select distinct on (subject) subject, class from rater_class where register = ${register} and month <= ${month}
      order by subject, month desc
    ) as held where class <> 'new' order by subject`;
}

/** A rater, and the month (UTC) in which a record of its became known. */
type Asked = { readonly subject: string; readonly month: number };

/** The classes of raters by the last table before each month, in the order asked; undefined where a rater has none. */
export async function readRaterClasses(sql: Sql, register: string, asked: readonly Asked[]): Promise<(RaterClass | undefined)[]> {
  if (asked.length === 0) return [];
  const rows = await sql<{ class: RaterClass | null }>`
    select c.class from unnest(${uuidArray(asked.map(({ subject }) => subject))}::uuid[], ${int4Array(asked.map(({ month }) => month))}::integer[])
      with ordinality as w (subject, month, at)
    left join lateral (
      select k.class from rater_class k
      where k.subject = w.subject and k.register = ${register} and k.month < w.month order by k.month desc limit 1
    ) as c on true order by w.at`;
  return rows.map((row) => row.class ?? undefined);
}

/** The last tables of a register, newest first, with the digest of each as hex. */
export async function readRaterTables(sql: Sql, register: string, limit: number) {
  return sql<{ month: number; statement: string; digest: string; raters: number; gone: number }>`
    select month, statement, encode(digest, 'hex') as digest, raters, gone from rater_table where register = ${register}
    order by month desc limit ${limit}`;
}

/** Drops what was before the class that a rater had at the end of a month, and raters that were new by then: no record asks for it any more. */
export async function forgetClassesBefore(tx: Sql, register: string, month: number): Promise<void> {
  await tx`
    delete from rater_class c where c.register = ${register} and c.month <= ${month} and (c.class = 'new' or exists (
      select from rater_class l where l.subject = c.subject and l.register = c.register and l.month > c.month and l.month <= ${month}))`;
}

/** Takes a subject out of every table: an erasure of everything. The tables note that they cannot be had again whole. */
export async function forgetRater(tx: Sql, subject: string): Promise<void> {
  await tx`
    update rater_table t set gone = t.gone + 1 where (
      select k.class from rater_class k where k.subject = ${subject} and k.register = t.register and k.month <= t.month order by k.month desc limit 1
    ) <> 'new'`;
  await tx`delete from rater_class where subject = ${subject}`;
}
