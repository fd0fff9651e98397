import { createHash } from "node:crypto";
import type { Session } from "../sql.ts";
import { copyStatement } from "./copy-statement.ts";
import { type BackupHeader, type BackupTable, CHUNK_BYTES_MAX, headerLine } from "./header.ts";
import { RowCounter } from "./row-counter.ts";

const LENGTH_BYTES = 4;

/** The bytes of a backup, as `BackupHeader` shows them, before they are compressed. Tells how many rows have gone by. */
export async function* backupBytes(tx: Session, header: BackupHeader, onRows: (rows: number) => void): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for await (const bytes of bodyBytes(tx, header, onRows)) {
    hash.update(bytes);
    yield bytes;
  }
  yield hash.digest();
}

async function* bodyBytes(tx: Session, header: BackupHeader, onRows: (rows: number) => void): AsyncGenerator<Buffer> {
  yield headerLine(header);
  let before = 0;
  for (const table of header.tables) {
    const counter = new RowCounter();
    for await (const chunk of tableBytes(tx, table)) {
      counter.push(chunk);
      onRows(before + counter.rows);
      yield* framed(chunk);
    }
    yield Buffer.alloc(LENGTH_BYTES);
    before += counter.rows;
  }
}

async function* tableBytes(tx: Session, table: BackupTable): AsyncGenerator<Buffer> {
  const rows = tx.copyOut(copyStatement(table, "to stdout"));
  try {
    yield* rows.iterator({ destroyOnReturn: false });
  } finally {
    // Given up half-way, the connection is of use again only when the rest has gone by.
    rows.on("error", () => {});
    rows.resume();
  }
}

function* framed(chunk: Buffer): Generator<Buffer> {
  for (let at = 0; at < chunk.length; at += CHUNK_BYTES_MAX) {
    const piece = chunk.subarray(at, at + CHUNK_BYTES_MAX);
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(piece.length);
    yield length;
    yield piece;
  }
}
