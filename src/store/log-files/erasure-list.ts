import { constants, createReadStream, existsSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { CredenceError } from "../../errors.ts";
import { writeFileDurable } from "../../lib/node/index.ts";
import { ERASURE_LINE_BYTES_MAX, type Erasure, formatErasure, parseErasure } from "./erasure.ts";

/** Each write is synced before the next, and is so small that a crash cuts it off at its end, if at all. */
const LINES_PER_WRITE_MAX = 256;

/** After a crash in the middle of an append, what comes next ends the line with this: whatever precedes it on the line never was an erasure. */
const CUT_OFF = '{"cutOff":true}';

const LINE_FEED = 10;

/** An empty list at the path, where there is none: made with the log's key, so that one which is missing later was lost. */
export async function ensureErasureList(path: string): Promise<void> {
  if (!existsSync(path)) await writeFileDurable(path, "", { mode: 0o600 });
}

/**
 * Adds erasures to the list; once this resolves they outlive a crash. To be called before the store's own erasing is committed: an erasure that is
 * in the list alone was decided, and to erase again does nothing. Nothing is ever taken out of the list, so several processes may append to it.
 * Throws `log_malformed` for an erasure that may not be (the list then has none of them), `log_file_damaged` when the list is not there.
 */
export async function appendErasures(path: string, erasures: readonly Erasure[]): Promise<void> {
  const lines = erasures.map((erasure) => `${formatErasure(erasure)}\n`);
  const file = await open(path, constants.O_RDWR | constants.O_APPEND).catch((cause: unknown) => refuse(path, cause));
  try {
    for (let at = 0; at < lines.length; at += LINES_PER_WRITE_MAX) {
      const text = lines.slice(at, at + LINES_PER_WRITE_MAX).join("");
      await file.appendFile((await isCutOff(file)) ? `${CUT_OFF}\n${text}` : text);
      await file.sync();
    }
  } catch (cause) {
    throw new CredenceError("file_unreadable", `${path} cannot be written`, { cause });
  } finally {
    await file.close();
  }
}

/**
 * The list, oldest first, some hundreds at a time; an erasure may be in it twice. A last line that a crash cut off is left out: nobody was told of
 * that erasure. Throws `log_file_damaged` with the line for any other that is broken, and when the list is not there.
 */
export async function* readErasureList(path: string): AsyncGenerator<readonly Erasure[], void, undefined> {
  let number = 0;
  for await (const lines of wholeLines(path)) {
    const erasures: Erasure[] = [];
    for (const line of lines) {
      number++;
      if (line.subarray(-CUT_OFF.length).toString() === CUT_OFF) continue;
      const erasure = parseErasure(line);
      if (erasure === undefined) throw damaged(path, `line ${number} is no erasure`);
      erasures.push(erasure);
    }
    yield erasures;
  }
}

/** Lines that end in a line feed, without it, as many at a time as a block of the file has. */
async function* wholeLines(path: string): AsyncGenerator<Buffer[], void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const block of blocksOf(path)) {
    const bytes = Buffer.concat([rest, block]);
    const lines: Buffer[] = [];
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      lines.push(bytes.subarray(from, end));
      from = end + 1;
    }
    yield lines;
    rest = bytes.subarray(from);
    if (rest.length > REST_BYTES_MAX) throw damaged(path, `holds ${rest.length} bytes without a line feed`);
  }
}

/** File systems may fill what a crash cut off with zeros: as much as one write. */
const REST_BYTES_MAX = LINES_PER_WRITE_MAX * ERASURE_LINE_BYTES_MAX;

async function* blocksOf(path: string): AsyncGenerator<Buffer, void, undefined> {
  try {
    for await (const block of createReadStream(path)) yield block;
  } catch (cause) {
    refuse(path, cause);
  }
}

async function isCutOff(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== LINE_FEED;
}

function refuse(path: string, cause: unknown): never {
  const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
  if (isMissing) throw damaged(path, "is not there");
  throw new CredenceError("file_unreadable", `${path} cannot be opened`, { cause });
}

function damaged(path: string, seen: string): CredenceError {
  return new CredenceError("log_file_damaged", `the list of erasures ${path}: ${seen}; wanted the lines that Credence wrote`);
}
