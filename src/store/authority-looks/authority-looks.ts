import { uuidArray } from "../binary-array.ts";
import { raw, type Sql } from "../sql.ts";

/** A look by an authority. Instants are UTC microseconds. */
export type AuthorityLookRow = {
  readonly subject: string;
  readonly id: string;
  readonly authority: string;
  readonly lookedAt: number;
  /** UTC year x 12 + month - 1. */
  readonly month: number;
  readonly withheldUntil: number | null;
};

/** Keeps a look. */
export async function insertAuthorityLook(tx: Sql, row: AuthorityLookRow): Promise<void> {
  await tx`
    insert into authority_look (subject, id, authority, looked_at, month, withheld_until)
    values (${row.subject}, ${row.id}, ${row.authority}, ${row.lookedAt}, ${row.month}, ${row.withheldUntil})`;
}

type LookOfAuthority = Pick<AuthorityLookRow, "subject" | "id" | "authority">;

/** One look of an authority, locked until the transaction ends. */
export async function lockAuthorityLook(tx: Sql, { subject, id, authority }: LookOfAuthority): Promise<AuthorityLookRow | undefined> {
  const [row] = await tx<AuthorityLookRow>`
    select subject, id, authority, looked_at as "lookedAt", month, withheld_until as "withheldUntil" from authority_look
    where subject = ${subject} and id = ${id} and authority = ${authority} for update`;
  return row;
}

/** A statement that withholds a look until a time. */
export type WithholdingRow = { readonly subject: string; readonly statement: string; readonly look: string; readonly until: number };

/** Keeps it, and withholds the look. */
export async function insertWithholding(tx: Sql, { subject, statement, look, until }: WithholdingRow): Promise<void> {
  await tx`insert into withholding (subject, statement, look) values (${subject}, ${statement}, ${look})`;
  await tx`update authority_look set withheld_until = ${until} where subject = ${subject} and id = ${look}`;
}

/** A statement that is withheld from whom it is about, and its last microsecond of it. */
export type WithheldStatement = { readonly statement: string; readonly until: number };

/** The statements of these subjects that are withheld at an instant: looks, and what withholds them. */
export async function readWithheldStatements(sql: Sql, subjects: readonly string[], at: number): Promise<WithheldStatement[]> {
  return sql<WithheldStatement>`
    select l.id as statement, l.withheld_until as until from authority_look l
      where l.subject = any(${uuidArray(subjects)}::uuid[]) and l.withheld_until >= ${at}
    union all select w.statement, l.withheld_until from withholding w join authority_look l on l.subject = w.subject and l.id = w.look
      where w.subject = any(${uuidArray(subjects)}::uuid[]) and l.withheld_until >= ${at}`;
}

/** How often an authority looked at files in a month. */
export type AuthorityLookCount = { readonly authority: string; readonly month: number; readonly looks: number };

/** More months and authorities than anybody reads: the latest are counted. */
const COUNTS_MAX = 10_000;

/** The looks of each authority by month, the latest months first. */
export async function countAuthorityLooks(sql: Sql): Promise<AuthorityLookCount[]> {
  return sql<AuthorityLookCount>`
    select authority, month, count(*)::integer as looks from authority_look group by month, authority
    order by month desc, authority limit ${raw(String(COUNTS_MAX))}`;
}
