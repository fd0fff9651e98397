/** The steps by which records come into the store and go out of it again. Each runs in the caller's transaction. */
export type { RecordBatch, RecordResult } from "./batch.ts";
export { claimRecords } from "./claim-records.ts";
export { parseBatch } from "./parse-batch.ts";
export { placeSubjects } from "./place-subjects.ts";
export { takeBack } from "./take-back.ts";
export { writeRecords } from "./write-records.ts";
