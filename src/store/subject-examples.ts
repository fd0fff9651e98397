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
  /** Tally rows to look at: of the subjects with the first ids, each whole. Ids are random. */
  readonly sampleRows: number;
};

/** Three subjects worth asking about, as `scheme:value`; undefined where the register has none of the kind. */
export type Examples = { readonly good: string | undefined; readonly bad: string | undefined; readonly newcomer: string | undefined };

/** A bad outcome weighs as much against an example of the good as so many good ones weigh for it. */
const BAD_WEIGHT = 20;

/** No random id is as high. */
const ID_MAX = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** The subject with the most good outcomes and hardly a bad one, the one with the most bad ones, and one with a single outcome. */
export async function readExamples(sql: Sql, question: ExampleQuestion): Promise<Examples> {
  const [found] = await sql<{ [K in keyof Examples]: string | null }>`
    with named as materialized (${namedSums(question)}), known as (select * from named where good + bad >= ${question.leastEvidence})
    select
      (select identifier from known where good > bad order by good - ${BAD_WEIGHT}::bigint * bad desc, subject limit 1) as good,
      (select identifier from known where bad >= good order by bad - good desc, subject limit 1) as bad,
      (select identifier from named where good + bad = 1 order by good desc, subject limit 1) as newcomer`;
  return { good: found?.good ?? undefined, bad: found?.bad ?? undefined, newcomer: found?.newcomer ?? undefined };
}

/**
 * The sums of each subject of the sample that may be named, with its name. A subject's identifiers are read apart from their condition
 * (offset 0): before the first ANALYZE the planner would else read all identifiers of the scheme for each subject.
 */
function namedSums({ register, good, bad, sinceMonth, schemes, kinds, sampleRows }: ExampleQuestion): Fragment {
  const table = tallyTable(register);
  return part`
    select t.subject, t.good, t.bad, i.identifier
    from (
      select subject, sum(${countOf(good)}) filter (where month >= ${sinceMonth}) as good,
        sum(${countOf(bad)}) filter (where month >= ${sinceMonth}) as bad
      from ${table}
      where subject < coalesce((select subject from ${table} order by subject offset ${sampleRows}::bigint limit 1), ${ID_MAX}::uuid)
      group by subject
    ) as t
    join subject s on s.subject = t.subject
    cross join lateral (
      select scheme || ':' || convert_from(value, 'UTF8') as identifier
      from (select scheme, value from identifier where subject = s.subject offset 0) as own
      where scheme = any(${textArray(schemes)}::text[]) order by scheme, value limit 1
    ) as i
    where s.kind = any(${textArray(kinds)}::text[])`;
}

function countOf({ count }: CountReference): Fragment {
  return raw(countColumns({ countNames: [count] }).join());
}
