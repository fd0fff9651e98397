/** What has to be told to whom, until it is told. */
export { insertNotices, type NoticeRow } from "./insert-notices.ts";
