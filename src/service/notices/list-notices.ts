import { withStore } from "../../store/index.ts";
import { countNotices, type ListedNotice, type NoticeState, readNotices } from "../../store/notices/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";

/** Which notices are wanted; all where nothing is said. */
export type NoticeListRequest = {
  readonly state?: NoticeState | undefined;
  /** `subject`, `contact`, `source:NAME` or `subscriber:NAME`. */
  readonly to?: string | undefined;
  /** About whom: an identifier or an id. */
  readonly subject?: string | undefined;
  /** The last id of the page before. */
  readonly before?: string | undefined;
  readonly limit: number;
};

/** A page of them, the latest first; `next` is undefined on the last. */
export type NoticeList = { readonly notices: readonly ListedNotice[]; readonly next: string | undefined };

const STATES = ["queued", "delivered", "in_file", "failed"] as const satisfies readonly NoticeState[];

/** Lists notices with what became of them, without their words. Throws `subject_unknown`, `identifier_*` or `store_unavailable`. */
export async function listNotices(installation: Installation, request: NoticeListRequest): Promise<NoticeList> {
  const { state, to, subject, before, limit } = request;
  return withStore(async () => {
    const about = subject === undefined ? undefined : (await findSubject(installation.pool, installation, subject)).subject;
    const states = state === undefined ? STATES : [state];
    const rows = await readNotices(installation.pool, { states, to, subject: about, before, limit: limit + 1 });
    const notices = rows.slice(0, limit);
    return { notices, next: rows.length > limit ? notices.at(-1)?.id : undefined };
  });
}

/** How many notices wait, for how many seconds the oldest has waited, and how many failed. */
export type NoticeLag = { readonly queued: number; readonly failed: number; readonly lagSeconds: number };

/** Reads how far the notices are. Throws `store_unavailable`. */
export async function readNoticeLag({ pool, now }: Pick<Installation, "pool" | "now">): Promise<NoticeLag> {
  return withStore(async () => {
    const { queued, failed, oldestAt } = await countNotices(pool);
    return { queued, failed, lagSeconds: oldestAt === null ? 0 : Math.max(0, now() - oldestAt) / 1_000_000 };
  });
}
