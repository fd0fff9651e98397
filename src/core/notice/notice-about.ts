/** What notices are about: the closed list. */
export const NOTICE_ABOUTS = [
  "dispute_received",
  "dispute_routed",
  "dispute_answered",
  "dispute_extended",
  "dispute_decided",
  "dispute_reopened",
  "dispute_reinserted",
  "correction",
  "erasure",
  "one_time_code",
  "contact_change",
  "adverse_action",
  "review",
  "informed",
  "consent",
  "authority_look",
  "restriction",
  "calibration",
] as const;

/** One of them. */
export type NoticeAbout = (typeof NOTICE_ABOUTS)[number];
