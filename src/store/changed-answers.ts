import { textArray } from "./binary-array.ts";
import type { Sql } from "./sql.ts";

/** A changed answer with both bodies, sealed, and the key they are sealed under. */
export type ChangedAnswerRow = {
  readonly subject: string;
  readonly check: string;
  readonly statement: string;
  /** The statement in the check's place, where a record it read was erased: then `checkBody` is that one's. */
  readonly renewed: string | null;
  readonly checkBody: Buffer;
  readonly statementBody: Buffer;
  readonly keyVersion: number;
  readonly wrapped: Buffer;
};

type ChangedWanted = {
  readonly subscriber: string;
  readonly purposes: readonly string[];
  /** The last statement of the page before. */
  readonly after: string | undefined;
  readonly limit: number;
};

/** The answers of a subscriber that changed, in the order in which they were decided again. Those of which a body was erased are left out. */
export async function readChangedAnswers(sql: Sql, { subscriber, purposes, after, limit }: ChangedWanted): Promise<ChangedAnswerRow[]> {
  return sql<ChangedAnswerRow>`
    select d.subject, d.id as check, d.statement, d.renewed, coalesce(n.body, c.body) as "checkBody", s.body as "statementBody", k.key_version as "keyVersion", k.wrapped
    from redecision d
    join subject_check c on c.subject = d.subject and c.id = d.id
    join statement s on s.subject = d.subject and s.id = d.statement
    left join statement n on n.subject = d.subject and n.id = d.renewed
    join subject_key k on k.subject = d.subject
    where d.subscriber = ${subscriber} and d.is_changed and d.purpose = any(${textArray(purposes)}::text[])
      and d.statement > ${after ?? "00000000-0000-0000-0000-000000000000"}::uuid and coalesce(n.body, c.body) is not null and s.body is not null
    order by d.statement limit ${limit}`;
}
