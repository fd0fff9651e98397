import type { NoticeChannel, NoticeFailure } from "../../core/notice/index.ts";
import { int2Array, int8Array, textArray, uuidArray } from "../binary-array.ts";
import { raw, type Sql } from "../sql.ts";

/** What became of notices in the end. */
export type SettledRow = {
  readonly subject: string;
  readonly id: string;
  readonly state: "delivered" | "in_file" | "failed";
  readonly channel: NoticeChannel;
  /** Empty where there was none. */
  readonly failure: NoticeFailure | "";
  readonly tries: number;
};

/** Settles notices, and destroys what was secret in them. Returns those that nobody settled before. */
export async function settleNotices(tx: Sql, rows: readonly SettledRow[], at: number): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const settled = await tx<{ id: string }>`
    update notice n set state = w.state, channel = w.channel, failure = w.failure, tries = w.tries, settled_at = ${at}, due_at = null,
      secret_id = null, secret = null
    from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.id))}::uuid[],
      ${textArray(rows.map((row) => row.state))}::text[], ${textArray(rows.map((row) => row.channel))}::text[],
      ${textArray(rows.map((row) => row.failure))}::text[], ${int2Array(rows.map((row) => row.tries))}::smallint[])
      as w (subject, id, state, channel, failure, tries)
    where n.subject = w.subject and n.id = w.id and n.state = 'queued' returning n.id`;
  return new Set(settled.map(({ id }) => id));
}

/** When notices are tried again that could not be brought. */
export type PostponedRow = Omit<SettledRow, "state" | "channel"> & {
  /** Empty where it was not tried. */
  readonly channel: NoticeChannel | "";
  readonly dueAt: number;
};

/** Puts notices off. */
export async function postponeNotices(tx: Sql, rows: readonly PostponedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx`
    update notice n set channel = w.channel, failure = w.failure, tries = w.tries, due_at = w.due_at
    from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.id))}::uuid[],
      ${textArray(rows.map((row) => row.channel))}::text[], ${textArray(rows.map((row) => row.failure))}::text[],
      ${int2Array(rows.map((row) => row.tries))}::smallint[], ${int8Array(rows.map((row) => row.dueAt))}::bigint[])
      as w (subject, id, channel, failure, tries, due_at)
    where n.subject = w.subject and n.id = w.id and n.state = 'queued'`;
}

/** Those of a lane that were queued at an instant or before and are due, whether they were ever tried or not. */
export async function readOverdue(
  tx: Sql,
  { lane, until, limit }: { readonly lane: string; readonly until: number; readonly limit: number },
): Promise<{ subject: string; id: string; tries: number }[]> {
  return tx<{ subject: string; id: string; tries: number }>`
    select subject, id, tries from notice where lane = ${lane} and due_at is not null and queued_at <= ${until}
    order by due_at limit ${raw(String(limit))} for update skip locked`;
}
