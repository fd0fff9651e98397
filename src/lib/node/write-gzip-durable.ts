import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { CredenceError } from "../../errors.ts";
import { renameDurable } from "./rename-durable.ts";

/** Fast rather than small: what is random or sealed does not shrink whatever the effort. */
const GZIP_LEVEL = 1;

/**
 * Writes a stream of bytes, compressed by gzip, as `writeFileDurable` writes a whole file: its path holds the old content or all of
 * the new. Returns the bytes written. Throws what the source throws, and `file_unreadable` when the file cannot be written.
 */
export async function writeGzipDurable(path: string, source: AsyncIterable<Buffer>, { mode }: { readonly mode: number }): Promise<number> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  const file = createWriteStream(temporary, { flags: "wx", mode, flush: true });
  try {
    await pipeline(source, createGzip({ level: GZIP_LEVEL }), file);
    await renameDurable(temporary, path);
    return file.bytesWritten;
  } catch (cause) {
    await rm(temporary, { force: true });
    throw isOfFile(cause) ? new CredenceError("file_unreadable", `${path} cannot be written`, { cause }) : cause;
  }
}

/** Errors of a file name its path, except those of a write; a connection's never name one, and are none of these. */
function isOfFile(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return "path" in error || ("code" in error && FULL.has(String(error.code)));
}

const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EIO"]);
