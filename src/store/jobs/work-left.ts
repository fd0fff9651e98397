import type { Sql } from "../sql.ts";

/** How many wait for somebody, and of those how many are past their time or have little of it left. */
export type Waiting = { readonly waiting: number; readonly soon: number; readonly overdue: number };

/** What waits for operators. */
export type WorkLeft = { readonly disputes: Waiting; readonly erasures: Waiting; readonly reviews: Waiting };

/** What waits, as of an instant; `soon`: by another. */
export async function readWorkLeft(sql: Sql, { at, soon }: { readonly at: number; readonly soon: number }): Promise<WorkLeft> {
  const [disputes] = await sql<Waiting>`
    select count(*) as waiting, count(*) filter (where operator_by < ${at}) as overdue,
      count(*) filter (where operator_by >= ${at} and operator_by < ${soon}) as soon
    from dispute where operator_by is not null`;
  const [erasures] = await sql<Waiting>`
    select count(*) as waiting, count(*) filter (where answer_by < ${at}) as overdue,
      count(*) filter (where answer_by >= ${at} and answer_by < ${soon}) as soon
    from erasure_request where answer is null`;
  const [reviews] = await sql<Waiting>`
    select count(*) as waiting, count(*) filter (where answer_by < ${at}) as overdue,
      count(*) filter (where answer_by >= ${at} and answer_by < ${soon}) as soon
    from review where decision is null`;
  return { disputes: disputes ?? NONE, erasures: erasures ?? NONE, reviews: reviews ?? NONE };
}

const NONE: Waiting = { waiting: 0, soon: 0, overdue: 0 };
