import { bytesArray, int8Array, textArray, uuidArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

/** A notice to be queued. Ids are UUIDs as text; what is empty bytes is not there. */
export type NoticeRow = {
  readonly subject: string;
  readonly id: string;
  readonly lane: string;
  readonly address: Buffer;
  readonly about: string;
  readonly cause: string;
  readonly queuedAt: number;
  readonly secretId: string;
  readonly secret: Buffer;
};

/** Queues notices, due at once. Returns the ids of those that nobody was to be told before for the same cause. */
export async function insertNotices(tx: Sql, rows: readonly NoticeRow[]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const made = await tx<{ id: string }>`
    insert into notice (subject, id, lane, address, about, cause, queued_at, due_at, state, secret_id, secret)
    select subject, id, lane, address, about, cause, queued_at, queued_at, 'queued',
      case when length(secret) > 0 then secret_id end, case when length(secret) > 0 then secret end
    from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.id))}::uuid[],
      ${textArray(rows.map((row) => row.lane))}::text[], ${bytesArray(rows.map((row) => row.address))}::bytea[],
      ${textArray(rows.map((row) => row.about))}::text[], ${uuidArray(rows.map((row) => row.cause))}::uuid[],
      ${int8Array(rows.map((row) => row.queuedAt))}::bigint[], ${uuidArray(rows.map((row) => row.secretId))}::uuid[],
      ${bytesArray(rows.map((row) => row.secret))}::bytea[])
      as w (subject, id, lane, address, about, cause, queued_at, secret_id, secret)
    order by subject, lane, address, about, cause
    on conflict do nothing returning id`;
  return new Set(made.map(({ id }) => id));
}
