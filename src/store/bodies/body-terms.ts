import { textArray, uuidArray } from "../binary-array.ts";
import { part, type Sql } from "../sql.ts";

/** The public identifiers of a body, without their schemes' names told apart: `scheme:value`. */
export type NamedBody = { readonly subject: string; readonly identifiers: readonly string[] };

/** A body that is found by one of its terms. */
export type BodyTerm = { readonly subject: string; readonly term: string };

/** Which lists are searched, which schemes name a body to everybody. */
export type Searched = { readonly purposes: readonly string[]; readonly schemes: readonly string[] };

/** Bodies that are in one of these lists and by no term found yet, in order of id. */
export async function readUnfound(
  sql: Sql,
  { purposes, schemes, after, limit }: Searched & { readonly after: string | undefined; readonly limit: number },
): Promise<NamedBody[]> {
  return sql<NamedBody>`
    select w.subject, (
      select array_agg(i.scheme || ':' || convert_from(i.value, 'UTF8')) from (select * from identifier where subject = w.subject offset 0) as i
      where i.scheme = any(${textArray(schemes)}::text[])
    ) as identifiers
    from (
      select distinct s.subject from snapshot s
      where s.purpose = any(${textArray(purposes)}::text[]) and (${after ?? null}::uuid is null or s.subject > ${after ?? null}::uuid)
        and not exists (select from body_term t where t.subject = s.subject)
      order by s.subject limit ${limit}
    ) as w
    order by w.subject`;
}

/** Keeps terms. */
export async function insertBodyTerms(tx: Sql, terms: readonly BodyTerm[]): Promise<void> {
  await tx`
    insert into body_term (subject, term)
    select * from unnest(${uuidArray(terms.map(({ subject }) => subject))}::uuid[], ${textArray(terms.map(({ term }) => term))}::text[])
    on conflict do nothing`;
}

/** Takes out those of bodies that are in none of these lists any more. */
export async function deleteStrayTerms(tx: Sql, purposes: readonly string[]): Promise<void> {
  await tx`
    delete from body_term t
    where not exists (select from snapshot s where s.subject = t.subject and s.purpose = any(${textArray(purposes)}::text[]))`;
}

/** A page of what is found: what a term begins with, and the last of the page before. */
export type BodySearch = {
  readonly beginning: string;
  readonly purposes: readonly string[];
  readonly after: BodyTerm | undefined;
  readonly limit: number;
};

/** A body found, with its standing in each of the lists. */
export type FoundBody = BodyTerm & { readonly identifier: string; readonly standings: readonly ListedStanding[] };

/** A standing as it lies in a list. */
export type ListedStanding = {
  readonly purpose: string;
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  readonly evidence: number;
  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
};

/** Beyond every term with a beginning: no character comes after it. */
const LAST = "\u{10ffff}";

/** The bodies one of whose terms begins so, each once, by the first of its terms that does; in order of term and id. */
export async function findBodyTerms(sql: Sql, { beginning, purposes, after, limit }: BodySearch): Promise<FoundBody[]> {
  const beyond = after === undefined ? part`true` : part`(t.term, t.subject) > (${after.term}::text, ${after.subject}::uuid)`;
  return sql<FoundBody>`
    select f.subject, f.term, l.identifier, l.standings
    from (
      select t.subject, t.term from body_term t
      where t.term >= ${beginning} and t.term < ${beginning + LAST} and ${beyond}
        and not exists (select from body_term e where e.subject = t.subject and e.term >= ${beginning} and e.term < t.term)
      order by t.term, t.subject limit ${limit}
    ) as f
    cross join lateral (
      select min(s.identifier) as identifier, jsonb_agg(jsonb_build_object('purpose', s.purpose, 'probability', s.probability,
        'low', s.low, 'high', s.high, 'evidence', s.evidence, 'grade', s.grade) order by s.purpose) as standings
      from snapshot s where s.subject = f.subject and s.purpose = any(${textArray(purposes)}::text[])
    ) as l
    where l.identifier is not null order by f.term, f.subject`;
}
