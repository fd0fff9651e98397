import { type Fragment, list, part, raw, type Sql } from "../sql.ts";

/** What a notice may be at. */
export type NoticeState = "queued" | "delivered" | "in_file" | "failed";

/** A notice as it stands. Instants are UTC microseconds. */
export type ListedNotice = {
  readonly id: string;
  readonly subject: string;
  readonly to: string;
  readonly about: string;
  readonly cause: string;
  readonly state: NoticeState;
  readonly queuedAt: number;
  /** When it is tried next; null once it is settled. */
  readonly dueAt: number | null;
  readonly settledAt: number | null;
  readonly tries: number;
  /** How it was last tried, and why that failed; empty before, and where it did not. */
  readonly channel: string;
  readonly failure: string;
};

/** Which notices are wanted: `before` the last id of the page before. */
export type NoticesWanted = {
  readonly states: readonly NoticeState[];
  readonly to?: string | undefined;
  readonly subject?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
};

/** Notices, the latest first. */
export async function readNotices(sql: Sql, { states, to, subject, before, limit }: NoticesWanted): Promise<ListedNotice[]> {
  const wheres: Fragment[] = [part`id < ${before ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"}::uuid`];
  if (to !== undefined) wheres.push(part`lane = ${to}`);
  if (subject !== undefined) wheres.push(part`subject = ${subject}::uuid`);
  const ofState = (state: NoticeState) => part`(
    select id, subject, lane as "to", about, cause, state, queued_at as "queuedAt", due_at as "dueAt", settled_at as "settledAt", tries, channel, failure
    from notice where ${list([part`state = ${state}`, ...wheres], " and ")} order by id desc limit ${raw(String(limit))})`;
  return sql<ListedNotice>`
    select * from (${list(states.map(ofState), " union all ")}) as found order by id desc limit ${raw(String(limit))}`;
}

/** How many notices wait, how long the oldest that is due has waited, and how many failed. */
export type NoticeCounts = { readonly queued: number; readonly failed: number; readonly oldestAt: number | null };

/** Counts them. Those that were delivered are not counted: they are all that ever were. */
export async function countNotices(sql: Sql): Promise<NoticeCounts> {
  const [counts] = await sql<NoticeCounts>`
    select (select count(*) from notice where state = 'queued') as queued, (select count(*) from notice where state = 'failed') as failed,
      (select queued_at from notice where state = 'queued' order by id limit 1) as "oldestAt"`;
  return counts ?? { queued: 0, failed: 0, oldestAt: null };
}
