/** Small tools that need Node: files, streams, terminals. The pure ones are in `src/lib/index.ts`. */
export { type Batcher, type BatcherOptions, createBatcher } from "./batcher.ts";
export { batchesOf } from "./batches-of.ts";
export { BinaryCopy } from "./binary-copy.ts";
export { createLanes, type Lanes } from "./lanes.ts";
export { type FolderLock, lockFolder, type Release } from "./lock-folder.ts";
export { type Progress, type ProgressOptions, type ProgressStream, progressLine } from "./progress-line.ts";
export { type CopiedRow, readBinaryCopy } from "./read-binary-copy.ts";
export { type CsvBatch, type CsvOptions, readCsv } from "./read-csv.ts";
export { type NdjsonBatch, readNdjson } from "./read-ndjson.ts";
export { readSecretFile } from "./read-secret-file.ts";
export { sha256 } from "./sha256.ts";
export { type TextBlock, type TextInput, textBlocks } from "./text-blocks.ts";
export { writeFileDurable } from "./write-file-durable.ts";
export { writeGzipDurable } from "./write-gzip-durable.ts";
export { writeHex } from "./write-hex.ts";
