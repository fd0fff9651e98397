import { malformed, quoted } from "../bytes/index.ts";
import { type Bundle, TILE_WIDTH, type Tile } from "./tile.ts";

/** tlog-tiles: "a decimal ASCII integer between 0 and 63". */
const LEVEL_MAX = 63;

const PATH = /^tile\/(?<level>[0-9]{1,2}|entries)\/(?<index>(?:x[0-9]{3}\/){0,5}[0-9]{3})(?:\.p\/(?<width>[1-9][0-9]{0,2}))?$/;

/**
 * Path below a log's prefix: `tile/<L>/<N>[.p/<W>]`, N in groups of three digits, all but the last with an `x`.
 *
 *     { level: 0, index: 1234067, width: 256 }   tile/0/x001/x234/067
 *     { level: 1, index: 1, width: 17 }          tile/1/001.p/17
 */
export function tilePath({ level, index, width }: Tile): string {
  if (!isWithin(level, 0, LEVEL_MAX)) throw malformed(`wanted a tile level from 0 to ${LEVEL_MAX}, saw ${level}`);
  return `tile/${level}/${indexPath(index)}${widthPath(width)}`;
}

/** Path of an entry bundle: `tile/entries/<N>[.p/<W>]`, as `tile/entries/x001/234.p/5`. */
export function bundlePath({ index, width }: Bundle): string {
  return `tile/entries/${indexPath(index)}${widthPath(width)}`;
}

/** Reads what `tilePath` writes, and nothing else: no leading zeros, no needless `x000/`, no `.p/256`. Throws `log_malformed`. */
export function parseTilePath(path: string): Tile {
  const { level, ...bundle } = partsOf(path);
  const tile = { level: Number(level), ...bundle };
  if (level === "entries" || tilePath(tile) !== path) throw noSuchPath(path);
  return tile;
}

/** Reads what `bundlePath` writes, and nothing else. Throws `log_malformed`. */
export function parseBundlePath(path: string): Bundle {
  const { level, ...bundle } = partsOf(path);
  if (level !== "entries" || bundlePath(bundle) !== path) throw noSuchPath(path);
  return bundle;
}

function partsOf(path: string): Bundle & { readonly level: string } {
  const { level, index, width } = PATH.exec(path)?.groups ?? {};
  if (level === undefined || index === undefined) throw noSuchPath(path);
  const bundle = { index: Number(index.replaceAll(/[x/]/g, "")), width: width === undefined ? TILE_WIDTH : Number(width) };
  if (!Number.isSafeInteger(bundle.index) || bundle.width > TILE_WIDTH || (level !== "entries" && Number(level) > LEVEL_MAX)) {
    throw noSuchPath(path);
  }
  return { level, ...bundle };
}

function indexPath(index: number): string {
  if (!isWithin(index, 0, Number.MAX_SAFE_INTEGER)) throw malformed(`wanted a tile index from 0 to 2^53 - 1, saw ${index}`);
  const digits = String(index);
  const groups = digits.padStart(3 * Math.ceil(digits.length / 3), "0").match(/[0-9]{3}/g) ?? [];
  return groups.map((group, at) => (at === groups.length - 1 ? group : `x${group}`)).join("/");
}

function widthPath(width: number): string {
  if (!isWithin(width, 1, TILE_WIDTH)) throw malformed(`wanted a tile width from 1 to ${TILE_WIDTH}, saw ${width}`);
  return width === TILE_WIDTH ? "" : `.p/${width}`;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

function noSuchPath(path: string): Error {
  return malformed(`wanted a path as tile/0/x001/234, tile/1/001.p/17 or tile/entries/000.p/5, saw ${quoted(path)}`);
}
