/** Records: parsing against a register, canonical content, what supersedes what, when their time is up. Pure; runs in a browser. */
export type { ParseSetting } from "./parse-envelope.ts";
export { classedAs, type ParsedRecord, type RecordParser, recordParserOf } from "./parse-record.ts";
export { type ContentReader, contentReaderOf, type ReadRecord } from "./read-content.ts";
export type { RecordInput } from "./record-input.ts";
export { bySlotRank, type SlotEntry } from "./slot.ts";
export { type RecordState, WITHDRAWAL_REASONS, type WithdrawalReason } from "./state.ts";
