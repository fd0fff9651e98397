import type { Operations } from "../../api/index.ts";

/** What an operator should look at, by name, with the figure that it is about. */
export type Concern =
  | { readonly what: "overdue"; readonly count: number }
  | { readonly what: "soon"; readonly count: number }
  | { readonly what: "logBehind"; readonly seconds: number }
  | { readonly what: "noticesFailed"; readonly count: number }
  | { readonly what: "noticesBehind"; readonly seconds: number }
  | { readonly what: "faults"; readonly count: number }
  | { readonly what: "diskFull"; readonly bytes: number };

/** Each receipt promises "in the log within 60 s". */
const LOG_LAG_S_MAX = 60;

/** A mail server that is away for a minute is no news; one that is away for a quarter of an hour is. */
const NOTICE_LAG_S_MAX = 15 * 60;

/** The doctor's own limits (service/doctor): below either, an import may fill the disk. */
const FREE_BYTES_MIN = 1024 ** 3;
const FREE_SHARE_MIN = 0.05;

/** What is not as it should be, the worst first; nothing where all is well. */
export function concernsIn({ work, log, notices, rates, disk }: Operations): Concern[] {
  const parts = [work.disputes, work.erasures, work.reviews];
  const overdue = parts.reduce((sum, part) => sum + part.overdue, 0);
  const soon = parts.reduce((sum, part) => sum + part.soon, 0);
  const faults = rates.faults.reduce((sum, count) => sum + count, 0);
  const concerns: (Concern | undefined)[] = [
    overdue > 0 ? { what: "overdue", count: overdue } : undefined,
    log.lagSeconds > LOG_LAG_S_MAX ? { what: "logBehind", seconds: log.lagSeconds } : undefined,
    faults > 0 ? { what: "faults", count: faults } : undefined,
    disk !== null && (disk.freeBytes < FREE_BYTES_MIN || disk.freeBytes < FREE_SHARE_MIN * disk.totalBytes)
      ? { what: "diskFull", bytes: disk.freeBytes }
      : undefined,
    notices.failed > 0 ? { what: "noticesFailed", count: notices.failed } : undefined,
    notices.lagSeconds > NOTICE_LAG_S_MAX ? { what: "noticesBehind", seconds: notices.lagSeconds } : undefined,
    soon > 0 ? { what: "soon", count: soon } : undefined,
  ];
  return concerns.filter((concern) => concern !== undefined);
}
