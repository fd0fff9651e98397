import { textArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";
import { type DisputeRow, isOpen } from "./disputes.ts";

/** Whose disputes: all, those about one source's records of some registers, by name, or those of one subject. */
export type DisputeSight =
  | { readonly of: "everybody" }
  | { readonly of: "source"; readonly source: number; readonly registers: readonly string[] }
  | { readonly of: "subject"; readonly subject: string };

/** The place of a dispute in a list: by when something is owed, and its id. */
export type WaitingPlace = { readonly by: number; readonly id: string };

type Waiting = {
  readonly sight: Exclude<DisputeSight, { of: "subject" }>;
  readonly after: WaitingPlace | undefined;
  readonly limit: number;
};

/** What waits for whoever looks, the least time left first, what is overdue before it. */
export async function readWaitingDisputes(sql: Sql, { sight, after, limit }: Waiting): Promise<(DisputeRow & { readonly by: number })[]> {
  const { by, id } = after ?? { by: -1, id: "00000000-0000-0000-0000-000000000000" };
  if (sight.of === "everybody") {
    return sql<DisputeRow & { by: number }>`
      select d.subject, d.id, d.record, g.name as register, s.name as source, d.law, d.rules, d.state, d.effect, ${isOpen()}, d.operator_by as by
      from dispute d join register g on g.id = d.register join source s on s.id = d.source
      where d.operator_by is not null and (d.operator_by, d.id) > (${by}::bigint, ${id}::uuid)
      order by d.operator_by, d.id limit ${limit}`;
  }
  return sql<DisputeRow & { by: number }>`
    select d.subject, d.id, d.record, g.name as register, s.name as source, d.law, d.rules, d.state, d.effect, ${isOpen()}, d.source_by as by
    from dispute d join register g on g.id = d.register join source s on s.id = d.source
    where d.source = ${sight.source} and g.name = any(${textArray(sight.registers)}::text[])
      and d.source_by is not null and (d.source_by, d.id) > (${by}::bigint, ${id}::uuid)
    order by d.source_by, d.id limit ${limit}`;
}

/** The highest id there can be. */
const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** All that whoever looks may see, the last to be opened first. */
export async function readDisputePage(
  sql: Sql,
  { sight, before = LAST_ID, limit }: { readonly sight: DisputeSight; readonly before: string | undefined; readonly limit: number },
): Promise<DisputeRow[]> {
  const subject = sight.of === "subject" ? sight.subject : null;
  const source = sight.of === "source" ? sight : undefined;
  return sql<DisputeRow>`
    select d.subject, d.id, d.record, g.name as register, s.name as source, d.law, d.rules, d.state, d.effect, ${isOpen()}
    from dispute d join register g on g.id = d.register join source s on s.id = d.source
    where d.id < ${before} and (${subject}::uuid is null or d.subject = ${subject}::uuid)
      and (${source === undefined} or (d.source = ${source?.source ?? -1} and g.name = any(${textArray(source?.registers ?? [])}::text[])))
    order by d.id desc limit ${limit}`;
}
