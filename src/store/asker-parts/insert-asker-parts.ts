import { int8Array, textArray, uuidArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

/** An asker's own part of a check, as it is written: the asker, its statement, the check, and whose records it rests on. */
export type AskerPartRow = {
  readonly subject: string;
  readonly id: string;
  readonly checkSubject: string;
  readonly checkId: string;
  readonly askedAt: number;
  readonly purpose: string;
  readonly subscriber: string;
  /** Every subject that was read for it: the asker, the subject of the check, and those linked to either. */
  readonly read: readonly string[];
};

/** Keeps where parts are, their statements being written with them. */
export async function insertAskerParts(tx: Sql, rows: readonly AskerPartRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx`
    insert into asker_part (subject, id, check_subject, check_id, asked_at, purpose, subscriber, statement, is_changed)
    select w.*, w.id, false from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.id))}::uuid[],
      ${uuidArray(rows.map((row) => row.checkSubject))}::uuid[], ${uuidArray(rows.map((row) => row.checkId))}::uuid[],
      ${int8Array(rows.map((row) => row.askedAt))}::bigint[], ${textArray(rows.map((row) => row.purpose))}::text[],
      ${textArray(rows.map((row) => row.subscriber))}::text[]) as w (subject, id, check_subject, check_id, asked_at, purpose, subscriber)`;
  const reads = rows.flatMap(({ subject: asker, id, read }) => [...new Set(read)].map((subject) => ({ subject, asker, id })));
  await tx`
    insert into asker_part_read (subject, asker, id)
    select * from unnest(${uuidArray(reads.map((row) => row.subject))}::uuid[], ${uuidArray(reads.map((row) => row.asker))}::uuid[],
      ${uuidArray(reads.map((row) => row.id))}::uuid[])`;
}
