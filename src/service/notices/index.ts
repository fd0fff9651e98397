/** Notices: what has to be told to whom, queued with the deed that it is about, and brought by a job. */
export { type Delivered, deliverNotices, type LanePauses } from "./deliver-notices.ts";
export { listNotices, type NoticeLag, type NoticeList, type NoticeListRequest, readNoticeLag } from "./list-notices.ts";
export { listOwnNotices, type OwnNotice, type OwnNoticeList, type OwnNoticeListRequest } from "./list-own-notices.ts";
export type { Address, NewNotice, Receiver } from "./new-notice.ts";
export { type NoticePolicy, readNoticePolicy } from "./notice-policy.ts";
export { type Channels, openChannels } from "./open-channels.ts";
export { queueNotices } from "./queue-notices.ts";
export { type DeliveringNotices, startDelivering } from "./start-delivering.ts";
