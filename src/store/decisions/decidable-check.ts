import type { SubjectKind } from "../../core/law/index.ts";
import { chainOfStatement } from "../log/index.ts";
import type { Sql } from "../sql.ts";

/** A check that can be decided on. What it says lies sealed in `body`, by the id `bodyOf`: its own, or that of the statement in its place. */
export type DecidableCheck = {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly id: string;
  readonly subscriber: string;
  readonly bodyOf: string;
  /** Null where it expired or was erased. */
  readonly body: Buffer | null;
  readonly keyVersion: number | null;
  readonly wrapped: Buffer | null;
};

/** The check of an id, whether it is in the log already or on its way; undefined where there is none. */
export async function readDecidableCheck(sql: Sql, id: string): Promise<DecidableCheck | undefined> {
  const subject = await chainOfStatement(sql, id);
  if (subject === undefined) return undefined;
  const rows = await sql<DecidableCheck>`
    select c.subject, u.kind, c.id, c.subscriber, coalesce(n.id, c.id) as "bodyOf", coalesce(n.body, c.body) as body,
      k.key_version as "keyVersion", k.wrapped
    from subject_check c join subject u on u.subject = c.subject
    left join subject_key k on k.subject = c.subject
    left join redecision d on d.subject = c.subject and d.id = c.id
    left join statement n on n.subject = d.subject and n.id = d.renewed
    where c.subject = ${subject} and c.id = ${id}`;
  return rows[0];
}

/** How many looks others made at a subject before an instant, as far as they are still kept. */
export async function countLooks(sql: Sql, { subject, before }: { readonly subject: string; readonly before: number }): Promise<number> {
  const [row] = await sql<{ looks: number }>`
    select count(*) as looks from subject_check where subject = ${subject} and look <> 'own' and asked_at <= ${before}`;
  return row?.looks ?? 0;
}
