import { BinaryCopy } from "../lib/node/index.ts";
import type { RecordRow } from "./record-row.ts";
import { raw } from "./sql.ts";

/** The columns that `copyRecordRows` writes, in its order. */
const COLUMNS = [
  "subject",
  "record",
  "register",
  "source",
  "occurred_at",
  "known_at",
  "recorded_at",
  "expires_at",
  "month",
  "is_adverse",
  "state",
  "entered",
  "came",
  "went",
  "slot",
  "content",
  "counts",
  "rater_class",
  "is_sealed",
  "body",
  "salt",
];

/** The COPY that takes what `copyRecordRows` gives. */
export const COPY_RECORDS = raw(`copy record (${COLUMNS.join(", ")}) from stdin (format binary)`);

/** Bytes handed to the driver at a time: enough for few calls, little enough to start early. */
const CHUNK_BYTES = 256 * 1024;

/** Record rows in PostgreSQL's binary COPY format, in chunks. */
export function* copyRecordRows(rows: Iterable<RecordRow>): Generator<Buffer> {
  const copy = new BinaryCopy();
  for (const row of rows) {
    writeRow(copy, row);
    if (copy.length >= CHUNK_BYTES) yield copy.take();
  }
  yield copy.end();
}

function writeRow(copy: BinaryCopy, row: RecordRow): void {
  copy.row(COLUMNS.length);
  copy.uuid(row.subject);
  copy.uuid(row.record);
  copy.int2(row.register);
  copy.int2(row.source);
  copy.int8(row.occurredAt);
  copy.int8(row.knownAt);
  copy.int8(row.recordedAt);
  copy.int8(row.expiresAt);
  copy.int4(row.month);
  copy.bool(row.isAdverse);
  copy.text(row.state);
  copy.int8(row.entered);
  copy.int8(row.came);
  if (row.went === undefined) copy.null();
  else copy.int8(row.went);
  if (row.slot === undefined) copy.null();
  else copy.hex(row.slot);
  copy.hex(row.content);
  copy.int8Array(row.counts);
  if (row.raterClass === undefined) copy.null();
  else copy.text(row.raterClass);
  copy.bool(row.isSealed);
  copy.bytes(row.body);
  copy.bytes(row.salt);
}
