import { raw, type Sql } from "../sql.ts";
import type { NoticeState } from "./list-notices.ts";

/** A notice to a source or a subscriber with its words, sealed. Instants are UTC microseconds. */
export type OwnNoticeRow = {
  readonly subject: string;
  readonly id: string;
  readonly about: string;
  readonly cause: string;
  readonly state: NoticeState;
  readonly queuedAt: number;
  /** Null where it, or the subject's key, was erased. */
  readonly body: Buffer | null;
  readonly keyVersion: number | null;
  readonly wrapped: Buffer | null;
};

/** Whose notices; `before` the last id of the page before. */
export type OwnNoticesWanted = { readonly to: string; readonly before: string | undefined; readonly limit: number };

/** The notices to one source or subscriber, the latest first. */
export async function readOwnNotices(sql: Sql, { to, before, limit }: OwnNoticesWanted): Promise<OwnNoticeRow[]> {
  return sql<OwnNoticeRow>`
    select n.subject, n.id, n.about, n.cause, n.state, n.queued_at as "queuedAt", s.body, k.key_version as "keyVersion", k.wrapped
    from notice n
    left join statement s on s.subject = n.subject and s.id = n.id
    left join subject_key k on k.subject = n.subject
    where n.lane = ${to} and n.id < ${before ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"}::uuid
    order by n.id desc limit ${raw(String(limit))}`;
}
