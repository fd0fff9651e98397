/** A record that stops counting on account of a dispute, and comes back. */
export { type MovedRecord, type MovingRecord, moveRecord } from "./move-record.ts";
