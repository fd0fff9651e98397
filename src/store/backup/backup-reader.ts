import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { CredenceError } from "../../errors.ts";
import { ByteReader } from "./byte-reader.ts";
import { type BackupHeader, broken, CHUNK_BYTES_MAX, DIGEST_BYTES, HEADER_BYTES_MAX, parseHeader } from "./header.ts";

/** A backup as it is read: its header, then the tables one after the other, then the end. */
export type BackupReader = {
  readonly header: BackupHeader;
  /** The next table's bytes, in COPY's binary format. */
  readonly table: () => AsyncGenerator<Buffer>;
  /** Reads to the end. Throws `backup_broken` unless all that was read is what was written. */
  readonly end: () => Promise<void>;
  /** Lets go of the file. */
  readonly close: () => Promise<void>;
};

const LENGTH_BYTES = 4;

/** Opens a backup file. Throws `backup_broken` or `file_unreadable`; so do the reader's own functions. */
export async function openBackup(path: string): Promise<BackupReader> {
  const gunzip = createGunzip();
  const reading = pipeline(createReadStream(path), gunzip);
  // Its error is that of whoever reads from gunzip.
  reading.catch(() => {});
  const reader = new ByteReader(readable(path, gunzip));
  const close = async () => {
    gunzip.destroy();
    await reading.catch(() => {});
  };
  try {
    const header = parseHeader(await reader.line(HEADER_BYTES_MAX));
    return { header, table: () => chunksOf(reader), end: () => readEnd(reader), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* readable(path: string, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* source;
  } catch (cause) {
    if (cause instanceof Error && "syscall" in cause) throw new CredenceError("file_unreadable", `${path} cannot be read`, { cause });
    throw broken("it is no whole gzip file", cause);
  }
}

async function* chunksOf(reader: ByteReader): AsyncGenerator<Buffer> {
  for (;;) {
    const length = (await reader.exactly(LENGTH_BYTES)).readUInt32BE();
    if (length === 0) return;
    if (length > CHUNK_BYTES_MAX) throw broken("the length of a chunk is damaged");
    yield await reader.exactly(length);
  }
}

async function readEnd(reader: ByteReader): Promise<void> {
  const seen = reader.digest();
  const written = await reader.exactly(DIGEST_BYTES);
  if (!seen.equals(written)) throw broken("its content is not what was written: the checksum differs");
  if (!(await reader.isAtEnd())) throw broken("something follows its end");
}
