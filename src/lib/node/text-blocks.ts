import { isUtf8 } from "node:buffer";
import { createReadStream, type ReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { CredenceError, type ErrorCode } from "../../errors.ts";

/** A path (unpacked when it ends in .gz) or a stream of bytes. */
export type TextInput = string | AsyncIterable<Uint8Array>;

/**
 * Whole lines of a text: `text` ends in a line feed, except perhaps the last block's. `share` is how much of the path's bytes was read
 * (0..1), undefined for a stream, whose length nobody knows.
 */
export type TextBlock = { readonly text: string; readonly share: number | undefined };

type Limits = { readonly lineBytesMax: number; readonly tooLong: ErrorCode };
type Opened = { readonly chunks: AsyncIterable<Uint8Array>; readonly share: () => number | undefined };

/** Large enough that the work per block does not matter, small enough to stay in a processor's cache. */
const CHUNK_BYTES = 256 * 1024;

const LINE_FEED = 10;
const NOTHING = Buffer.alloc(0);

/**
 * Reads a text as blocks of whole lines, in constant memory; a byte order mark at the start is dropped.
 * Throws `text_not_utf8` with the line, `limits.tooLong` for a line over the limit, `file_unreadable` for a path that cannot be read
 * or a .gz that is damaged or cut off.
 */
export async function* textBlocks(input: TextInput, limits: Limits): AsyncGenerator<TextBlock, void, undefined> {
  const { chunks, share } = openBytes(input);
  const lines = { name: inputName(input), done: 0, isFirst: true };
  let rest: Buffer = NOTHING;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield { text: decoded(joined(rest, bytes.subarray(0, end)), lines), share: share() };
    rest = end > 0 ? Buffer.from(bytes.subarray(end)) : joined(rest, bytes);
    if (rest.length > limits.lineBytesMax) {
      throw new CredenceError(limits.tooLong, `${lines.name}, line ${lines.done + 1}: longer than ${limits.lineBytesMax} bytes`);
    }
  }
  if (rest.length > 0) yield { text: decoded(rest, lines), share: share() };
}

/** What messages call an input. */
export function inputName(input: TextInput): string {
  return typeof input === "string" ? basename(input) : "the text";
}

function joined(a: Buffer, b: Buffer): Buffer {
  return a.length === 0 ? b : Buffer.concat([a, b]);
}

/** Decodes one block of whole lines and notes how many. No line feed byte occurs inside a UTF-8 character, so blocks stand alone. */
function decoded(block: Buffer, lines: { readonly name: string; done: number; isFirst: boolean }): string {
  if (!isUtf8(block)) throw notUtf8(block, lines);
  const hasMark = lines.isFirst && block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf;
  lines.isFirst = false;
  for (let at = block.indexOf(LINE_FEED); at !== -1; at = block.indexOf(LINE_FEED, at + 1)) lines.done++;
  return block.toString("utf8", hasMark ? 3 : 0);
}

function notUtf8(block: Buffer, lines: { readonly name: string; readonly done: number }): CredenceError {
  let line = lines.done + 1;
  let from = 0;
  for (let at = block.indexOf(LINE_FEED); at !== -1 && isUtf8(block.subarray(from, at)); at = block.indexOf(LINE_FEED, from)) {
    from = at + 1;
    line++;
  }
  return new CredenceError("text_not_utf8", `${lines.name}, line ${line}: holds bytes that are not UTF-8`);
}

function openBytes(input: TextInput): Opened {
  if (typeof input !== "string") return { chunks: input, share: () => undefined };
  const size = sizeOf(input);
  const file = createReadStream(input, { highWaterMark: CHUNK_BYTES });
  return {
    chunks: withReadErrors(input, input.endsWith(".gz") ? unpacked(file) : file),
    share: () => (size === 0 ? undefined : Math.min(1, file.bytesRead / size)),
  };
}

/** pipeline rather than pipe: it closes the file when the reader stops early, and passes a read error on. */
function unpacked(file: ReadStream): AsyncIterable<Uint8Array> {
  return pipeline(file, createGunzip({ chunkSize: CHUNK_BYTES }), () => undefined);
}

async function* withReadErrors(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await iterator.next().catch((cause: unknown) => refuseUnreadable(path, cause));
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    await iterator.return?.();
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (cause) {
    return refuseUnreadable(path, cause);
  }
}

function refuseUnreadable(path: string, cause: unknown): never {
  const reason = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
  throw new CredenceError("file_unreadable", `${path} cannot be read${reason}`, { cause });
}
