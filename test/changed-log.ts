import { rm } from "node:fs/promises";
import {
  type Entry,
  edgeRoot,
  formatCheckpoint,
  formatEntry,
  formatNote,
  growBundles,
  growTree,
  hashLeaf,
  parseBundle,
  parseEntry,
  sha256,
  signNote,
} from "../src/core/log/index.ts";
import type { Installation } from "../src/service/index.ts";
import { BUNDLE_LEVEL, type Pool, type TileRow, writeTiles } from "../src/store/index.ts";
import { runText } from "./run-text.ts";

const TABLES = [
  "log_epoch",
  "log_tile",
  "log_queue",
  "leaf",
  "chain",
  "record",
  "subject_check",
  "statement",
  "subject_key",
  "erasure",
] as const;

/** Does some work on a store that was changed, and puts its log and statements back to what they were. */
export async function withChange<T>(pool: Pool, change: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  for (const table of TABLES) await runText(pool, `create table kept_${table} as table ${table}`);
  try {
    await change();
    return await work();
  } finally {
    for (const table of TABLES) {
      await runText(pool, `truncate ${table}`);
      await runText(pool, `insert into ${table} select * from kept_${table}`);
      await runText(pool, `drop table kept_${table}`);
    }
  }
}

/**
 * Makes the log of an installation anew with other entries, as its operator could who has the key: tiles, bundles and checkpoints fit. The
 * checkpoint beside the key goes: it would tell.
 */
export async function forgeLog({ pool, log }: Installation, change: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> {
  const { epoch, origin, key, sign } = log;
  const entries = change(await entriesOf(pool, epoch)).map(formatEntry);
  const grown = growTree(
    sha256,
    { size: 0, levels: [] },
    entries.map((entry) => hashLeaf(sha256, entry)),
  );
  const bundles = growBundles({ size: 0, partial: new Uint8Array(0) }, entries);
  await pool`delete from log_tile where epoch = ${epoch}`;
  await writeTiles(pool, epoch, [
    ...grown.tiles.map(({ tile, bytes }) => ({ ...tile, bytes })),
    ...bundles.map(({ bundle, bytes }) => ({ ...bundle, level: BUNDLE_LEVEL, bytes })),
  ]);
  const text = formatCheckpoint({ origin, size: entries.length, root: edgeRoot(sha256, grown.edge), extensions: [] });
  const note = formatNote(await signNote(text, [{ key, sign }]));
  const size = entries.length;
  await pool`
    update log_epoch set size = ${size}, checkpoint = ${note}, published = ${note}, published_size = ${size}, witnessed = null
    where epoch = ${epoch}`;
  await rm(log.files.checkpoint);
}

async function entriesOf(pool: Pool, epoch: number): Promise<Entry[]> {
  const rows = await pool<TileRow>`
    select level, index, width, bytes from log_tile where epoch = ${epoch} and level = ${BUNDLE_LEVEL} order by index`;
  return rows.flatMap(({ bytes, width }) => parseBundle(bytes, width).map(parseEntry));
}
