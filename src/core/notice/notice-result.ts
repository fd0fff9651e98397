/** How notices are brought: a signed webhook, e-mail, a file in the operator's outbox; or not at all, and the subject's file alone has it. */
export const NOTICE_CHANNELS = ["webhook", "mail", "outbox", "file"] as const;

/** One of them. */
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** Why a notice could not be brought, in closed words. */
export const NOTICE_FAILURES = [
  // The other side
  "gone",
  "refused",
  "unreachable",
  "timed_out",
  "redirected",
  "certificate_wrong",
  // Ours
  "address_forbidden",
  "outbox_closed",
  "erased",
  "unreadable",
] as const;

/** One of them. */
export type NoticeFailure = (typeof NOTICE_FAILURES)[number];
