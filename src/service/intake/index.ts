/** The steps by which records come into the store and go out of it again. Each runs in the caller's transaction. */
export { type RecordBatch, type RecordResult, receiptedIn } from "./batch.ts";
export { finishBatch } from "./finish-batch.ts";
export { prepareBatch } from "./prepare-batch.ts";
export { resumeCounting } from "./resume-counting.ts";
export { type StoppedRow, stopCounting } from "./stop-counting.ts";
export { stopCountingAll } from "./stop-counting-all.ts";
export { takeBack } from "./take-back.ts";
