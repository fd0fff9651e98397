import {
  formatBundle,
  HASH_BYTES,
  parseBundle,
  parseBundlePath,
  parseCheckpoint,
  parseNote,
  parseTilePath,
  tileAt,
} from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { BUNDLE_LEVEL, type LogEpoch, type Pool, readEpochs, readTileRows, type TileRow, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

type Reading = Pick<Installation, "pool" | "now">;

/** A signed checkpoint, and how many leaves it speaks for. */
export type ServedCheckpoint = { readonly note: string; readonly size: number };

/**
 * The signed checkpoint that strangers are to see, of the log that grows or of an earlier one by its number: the last that enough witnesses
 * cosigned where that is recent, or nothing has come since; else the last that is published. Throws `log_part_unknown` where there is none.
 */
export async function logCheckpoint({ pool, now }: Reading, epoch?: number): Promise<string> {
  const log = await withStore(() => readShownLog(pool, epoch));
  return servedCheckpoint(log, now()).note;
}

/** What to read of a log: the path of a tile or bundle below its prefix, as `tile/0/x001/234` or `tile/entries/000.p/5`. */
export type TileRequest = { readonly path: string; readonly epoch?: number | undefined };

/**
 * The bytes of a tile or of a bundle of entries. Any width that the published tree ever had is served, since a narrower one is the beginning of
 * what is kept. Throws `log_part_unknown` for what the published checkpoint does not reach, and for a path that is none.
 */
export async function logTile({ pool }: Reading, { path, epoch }: TileRequest): Promise<Uint8Array> {
  const wanted = placeOf(path);
  return withStore(async () => {
    const log = await readShownLog(pool, epoch);
    const { width } = tileAt(log.publishedSize, { level: Math.max(wanted.level, 0), index: wanted.index });
    if (wanted.width > width) throw partUnknown(`${path} is beyond the ${log.publishedSize} entries published`);
    const [row] = await readTileRows(pool, log.epoch, [wanted]);
    return beginningOf(requireRow(row, wanted), wanted.width);
  });
}

/** A log that has a checkpoint to show. */
export type ShownLog = LogEpoch & { readonly published: string };

/** Whether anything of a log may be shown yet. */
export function isShown(log: LogEpoch): log is ShownLog {
  return log.published !== undefined;
}

/** The checkpoint of a log that is served at an instant. */
export function servedCheckpoint({ published, publishedSize, witnessed }: ShownLog, at: number): ServedCheckpoint {
  const own = { note: published, size: publishedSize };
  if (witnessed === undefined) return own;
  const { size } = parseCheckpoint(parseNote(witnessed.checkpoint).text);
  // A clock that was put back does not make a silent witness a recent one.
  const isRecent = Math.abs(at - witnessed.at) < WITNESSED_MICROS_MAX;
  return isRecent || size === publishedSize ? { note: witnessed.checkpoint, size } : own;
}

/** A stored row of at least the wanted width. Throws `store_unsound`. */
export function requireRow(row: TileRow | undefined, { level, index, width }: Omit<TileRow, "bytes">): TileRow {
  if (row !== undefined && row.width >= width) return row;
  const what = level === BUNDLE_LEVEL ? `bundle ${index}` : `tile ${index} of level ${level}`;
  throw new CredenceError("store_unsound", `the log's ${what} has ${row?.width ?? 0} entries in the store; wanted ${width}`);
}

/** While witnesses are slow or down for longer, it is better to show how far the log is than who saw it last. */
const WITNESSED_MICROS_MAX = 60_000_000;

async function readShownLog(pool: Pool, epoch: number | undefined): Promise<ShownLog> {
  const logs = await readEpochs(pool);
  const log = epoch === undefined ? logs.at(-1) : logs.find((one) => one.epoch === epoch);
  if (log !== undefined && isShown(log)) return log;
  throw partUnknown(`${epoch === undefined ? "the log" : `the log of epoch ${epoch}`} has no checkpoint to show`);
}

function placeOf(path: string): Omit<TileRow, "bytes"> {
  try {
    return path.startsWith("tile/entries/") ? { level: BUNDLE_LEVEL, ...parseBundlePath(path) } : parseTilePath(path);
  } catch (error) {
    // To who follows a log, a path that cannot be is one where nothing is.
    if (error instanceof CredenceError && error.code === "log_malformed") throw partUnknown(error.message);
    throw error;
  }
}

function beginningOf({ level, width, bytes }: TileRow, wanted: number): Uint8Array {
  if (wanted === width) return bytes;
  return level === BUNDLE_LEVEL ? formatBundle(parseBundle(bytes, width).slice(0, wanted)) : bytes.subarray(0, wanted * HASH_BYTES);
}

function partUnknown(message: string): CredenceError {
  return new CredenceError("log_part_unknown", message);
}
