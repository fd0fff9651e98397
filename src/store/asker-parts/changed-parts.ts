import { textArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

/** A part that came out otherwise, with both statements, sealed. `first` is null where it was erased. */
export type ChangedPartRow = {
  readonly subject: string;
  readonly id: string;
  readonly check: string;
  readonly askedAt: number;
  readonly statement: string;
  readonly firstBody: Buffer | null;
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

/** The parts that a subscriber was told and that changed, in the order in which they were decided again. */
export async function readChangedParts(sql: Sql, { subscriber, purposes, after, limit }: ChangedWanted): Promise<ChangedPartRow[]> {
  return sql<ChangedPartRow>`
    select p.subject, p.id, p.check_id as check, p.asked_at as "askedAt", p.statement, f.body as "firstBody", s.body as "statementBody", k.key_version as "keyVersion", k.wrapped
    from asker_part p
    join statement s on s.subject = p.subject and s.id = p.statement
    left join statement f on f.subject = p.subject and f.id = p.id
    join subject_key k on k.subject = p.subject
    where p.subscriber = ${subscriber} and p.is_changed and p.purpose = any(${textArray(purposes)}::text[])
      and p.statement > ${after ?? "00000000-0000-0000-0000-000000000000"}::uuid and s.body is not null
    order by p.statement limit ${limit}`;
}
