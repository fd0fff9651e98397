/** What has to be told to whom, until it is told. */
export { type Claim, claimNotices, type DueNotice, readDueLanes } from "./due-notices.ts";
export { isGone, markGone, type ReceiverAddress } from "./gone-receivers.ts";
export { insertNotices, type NoticeRow } from "./insert-notices.ts";
export { countNotices, type ListedNotice, type NoticeCounts, type NoticeState, type NoticesWanted, readNotices } from "./list-notices.ts";
export { type PostponedRow, postponeNotices, readOverdue, type SettledRow, settleNotices } from "./note-results.ts";
export { type OwnNoticeRow, type OwnNoticesWanted, readOwnNotices } from "./own-notices.ts";
export { readSourceFaults, type SourceFaults } from "./source-faults.ts";
export { isReinsertion, readToldCorrections, readWrongRecord, type WrongRecord } from "./wrong-records.ts";
