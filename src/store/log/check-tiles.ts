import { type Faults, faultsIn } from "../audit/index.ts";
import { int2Array, int8Array } from "../binary-array.ts";
import { part, type Sql } from "../sql.ts";

/** What a tree of some size has: at each level (bundles at -1) so many tiles. */
export type TileCount = { readonly level: number; readonly tiles: number };

/** Tiles and bundles that a tree with these has not. */
export async function strayTiles(tx: Sql, epoch: number, counts: readonly TileCount[]): Promise<Faults> {
  const levels = int2Array(counts.map(({ level }) => level));
  const tiles = int8Array(counts.map((count) => count.tiles));
  return faultsIn(
    tx,
    part`
      select t.epoch, t.level, t.index, t.width, 'beyond the tree' as fault from log_tile t
      where t.epoch = ${epoch}::smallint and not exists (
        select from unnest(${levels}::smallint[], ${tiles}::bigint[]) as w (level, tiles)
        where w.level = t.level and t.index >= 0 and t.index < w.tiles)`,
  );
}
