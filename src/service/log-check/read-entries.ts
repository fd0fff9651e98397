import { TILE_WIDTH } from "../../core/log/index.ts";
import { BUNDLE_LEVEL, type LogEpoch, readTileRows, type Sql } from "../../store/index.ts";
import { bundleEntries } from "./bundle-entries.ts";
import { type ReadEntry, readEntry } from "./read-entry.ts";
import { bundlesIn, widthIn } from "./tree-facts.ts";

/** Bundles read at a time: 4,096 entries, some 0.5 MB, and as much again for their hashes and as sent. */
const BUNDLES_AT_ONCE = 16;

/** Hands on the entries of a log in order. What cannot be read goes by: `checkTree` has named it. */
export async function readEntries(sql: Sql, { epoch, size }: LogEpoch, take: (leaf: number, entry: ReadEntry) => void): Promise<void> {
  for (const indexes of indexesOf(bundlesIn(size))) {
    const rows = await readTileRows(
      sql,
      epoch,
      indexes.map((index) => ({ level: BUNDLE_LEVEL, index })),
    );
    indexes.forEach((index, i) => {
      const read = bundleEntries(rows[i], widthIn(size, { level: BUNDLE_LEVEL, index }));
      if ("fault" in read) return;
      read.entries.forEach((bytes, at) => {
        const entry = readEntry(bytes);
        if (typeof entry !== "string") take(index * TILE_WIDTH + at, entry);
      });
    });
  }
}

/** The numbers of a log's bundles, so many at a time. */
export function* indexesOf(bundles: number): Generator<readonly number[]> {
  for (let from = 0; from < bundles; from += BUNDLES_AT_ONCE) {
    yield Array.from({ length: Math.min(BUNDLES_AT_ONCE, bundles - from) }, (_, i) => from + i);
  }
}
