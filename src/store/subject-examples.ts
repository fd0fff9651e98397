import type { CountReference, Register } from "../core/law/index.ts";
import { textArray } from "./binary-array.ts";
import { countColumns, tallyTable } from "./schema.ts";
import { type Fragment, part, raw, type Sql } from "./sql.ts";

/** What makes an example: the outcome's two counts in one register, from which month on, and how many make a record. */
export type ExampleQuestion = {
  readonly register: Register;
  readonly good: CountReference;
  readonly bad: CountReference;
  readonly sinceMonth: number;
  readonly leastEvidence: number;
  /** Schemes under which a subject may be named to anybody. */
  readonly schemes: readonly string[];
  readonly kinds: readonly ("person" | "body")[];
};

/** Three subjects worth asking about, as `scheme:value`; undefined where the register has none of the kind. */
export type Examples = { readonly good: string | undefined; readonly bad: string | undefined; readonly newcomer: string | undefined };

/** A bad outcome weighs as much against an example of the good as so many good ones weigh for it. */
const BAD_WEIGHT = 20;

/** The subject with the most good outcomes and hardly a bad one, the one with the most bad ones, and one with a single outcome. */
export async function readExamples(sql: Sql, question: ExampleQuestion): Promise<Examples> {
  const { leastEvidence } = question;
  const [good, bad, newcomer] = await Promise.all([
    first(sql, question, part`good + bad >= ${leastEvidence} and good > bad order by good - ${BAD_WEIGHT}::bigint * bad desc, subject`),
    first(sql, question, part`good + bad >= ${leastEvidence} and bad >= good order by bad - good desc, subject`),
    first(sql, question, part`good + bad = 1 order by good desc, subject`),
  ]);
  return { good, bad, newcomer };
}

async function first(sql: Sql, { register, good, bad, sinceMonth, schemes, kinds }: ExampleQuestion, chosen: Fragment) {
  const rows = await sql<{ identifier: string }>`
    with summed as (
      select subject, sum(${countOf(good)}) as good, sum(${countOf(bad)}) as bad
      from ${tallyTable(register)} where month >= ${sinceMonth} group by subject
    )
    select i.scheme || ':' || convert_from(i.value, 'UTF8') as identifier
    from summed
    join subject s using (subject)
    cross join lateral (
      select scheme, value from identifier where subject = s.subject and scheme = any(${textArray(schemes)}::text[])
      order by scheme, value limit 1
    ) as i
    where s.kind = any(${textArray(kinds)}::text[]) and ${chosen} limit 1`;
  return rows[0]?.identifier;
}

function countOf({ count }: CountReference): Fragment {
  return raw(countColumns({ countNames: [count] }).join());
}
