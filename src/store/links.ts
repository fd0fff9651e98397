import type { Sql } from "./sql.ts";

/** A link of two subjects that an operator found to be one, with the evidence for it. */
export type Link = {
  readonly subject: string;
  readonly other: string;
  readonly linkedAt: number;
  readonly operator: string;
  readonly evidence: string;
};

/** Keeps a link, once under each of its subjects. False when they were linked before. */
export async function insertLink(tx: Sql, link: Link): Promise<boolean> {
  const rows = await tx`
    insert into link (subject, other, linked_at, operator, evidence)
    select w.subject, w.other, ${link.linkedAt}, ${link.operator}, ${link.evidence}
    from (values (${link.subject}::uuid, ${link.other}::uuid), (${link.other}::uuid, ${link.subject}::uuid)) as w (subject, other)
    on conflict do nothing returning 1 as made`;
  return rows.length > 0;
}

/** Takes a link away. False when there was none. */
export async function deleteLink(tx: Sql, { subject, other }: Pick<Link, "subject" | "other">): Promise<boolean> {
  const rows = await tx`
    delete from link where (subject = ${subject} and other = ${other}) or (subject = ${other} and other = ${subject}) returning 1 as gone`;
  return rows.length > 0;
}
