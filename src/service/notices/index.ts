/** Notices: what has to be told to whom, queued with the deed that it is about, and brought by a job. */
export type { Address, NewNotice, Receiver } from "./new-notice.ts";
export { queueNotices } from "./queue-notices.ts";
