import { bytesArray, int2Array, int8Array } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

/** The level under which bundles of entries lie: below the lowest tile. */
export const BUNDLE_LEVEL = -1;

/** A tile, or at level -1 a bundle of entries, as it is kept. */
export type TileRow = { readonly level: number; readonly index: number; readonly width: number; readonly bytes: Uint8Array };

/** Keeps tiles and bundles; a wider one takes the place of its beginning. */
export async function writeTiles(tx: Sql, epoch: number, rows: readonly TileRow[]): Promise<void> {
  await tx`
    insert into log_tile (epoch, level, index, width, bytes)
    select ${epoch}, w.level, w.index, w.width, w.bytes from unnest(${int2Array(rows.map((row) => row.level))}::smallint[],
      ${int8Array(rows.map((row) => row.index))}::bigint[], ${int2Array(rows.map((row) => row.width))}::smallint[],
      ${bytesArray(rows.map((row) => row.bytes))}::bytea[]) as w (level, index, width, bytes)
    on conflict (epoch, level, index) do update set width = excluded.width, bytes = excluded.bytes`;
}

/** The bytes of these tiles and bundles, in order; undefined for those that are not there. */
export async function readTileRows(
  sql: Sql,
  epoch: number,
  wanted: readonly Pick<TileRow, "level" | "index">[],
): Promise<(TileRow | undefined)[]> {
  const rows = await sql<TileRow & { ord: number }>`
    select w.ord, t.level, t.index, t.width, t.bytes
    from unnest(${int2Array(wanted.map((tile) => tile.level))}::smallint[], ${int8Array(wanted.map((tile) => tile.index))}::bigint[])
      with ordinality as w (level, index, ord)
    join log_tile t on t.epoch = ${epoch} and t.level = w.level and t.index = w.index`;
  const found: (TileRow | undefined)[] = wanted.map(() => undefined);
  for (const { ord, ...row } of rows) found[ord - 1] = row;
  return found;
}
