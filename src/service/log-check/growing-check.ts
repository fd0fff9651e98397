import { edgeRoot, growTree, HASH_BYTES, TILE_WIDTH, type TileBytes, type TreeEdge } from "../../core/log/index.ts";
import { sha256 } from "../../lib/node/index.ts";
import { type LogEpoch, readTileRows } from "../../store/index.ts";
import type { LogScene } from "./log-scene.ts";
import { widthIn } from "./tree-facts.ts";

const EMPTY: TreeEdge = { size: 0, levels: [] };

/** A tree that grows again from its leaves, beside the one that is stored: names each tile above the lowest that differs, once. */
export class GrowingCheck {
  readonly #scene: LogScene;
  readonly #log: LogEpoch;
  readonly #named = new Set<string>();
  readonly #sizes: readonly number[];
  #edge = EMPTY;
  /** The roots it had at the sizes that were asked for. */
  readonly roots = new Map<number, Uint8Array>();

  constructor(scene: LogScene, log: LogEpoch, sizes: readonly number[]) {
    this.#scene = scene;
    this.#log = log;
    this.#sizes = [...new Set(sizes)].sort((a, b) => a - b);
    if (this.#sizes[0] === 0) this.roots.set(0, edgeRoot(sha256, EMPTY));
  }

  /** Appends leaf hashes. */
  async grow(leafHashes: readonly Uint8Array[]): Promise<void> {
    const start = this.#edge.size;
    const end = start + leafHashes.length;
    const stops = [...this.#sizes.filter((size) => size > start && size < end), end];
    for (const stop of stops) {
      const { edge, tiles } = growTree(sha256, this.#edge, leafHashes.slice(this.#edge.size - start, stop - start));
      this.#edge = edge;
      if (this.#sizes.includes(stop)) this.roots.set(stop, edgeRoot(sha256, edge));
      await this.#compare(tiles.filter(({ tile }) => tile.level > 0));
    }
  }

  /** The root it would have with these leaves too. */
  rootWith(leafHashes: readonly Uint8Array[]): Uint8Array {
    return edgeRoot(sha256, growTree(sha256, this.#edge, leafHashes).edge);
  }

  async #compare(tiles: readonly TileBytes[]): Promise<void> {
    const rows = await readTileRows(
      this.#scene.tx,
      this.#log.epoch,
      tiles.map(({ tile }) => tile),
    );
    tiles.forEach(({ tile: { level, index }, bytes }, i) => {
      const width = widthIn(this.#log.size, { level, index });
      const fault = tileFault(rows[i], width) ?? (isBeginning(bytes, rows[i]?.bytes) ? undefined : "not the roots of the tiles below");
      if (fault === undefined || this.#named.has(`${level}/${index}`)) return;
      this.#named.add(`${level}/${index}`);
      this.#scene.faults.tiles_match.add({ epoch: this.#log.epoch, level, index, fault });
    });
  }
}

type Held = { readonly width: number; readonly bytes: Uint8Array };

/** What is wrong with a stored tile, whatever its hashes. */
export function tileFault(row: Held | undefined, width: number): string | undefined {
  if (row === undefined) return "not there";
  if (row.width !== width) return `of width ${row.width}; wanted ${width}`;
  return row.bytes.length === width * HASH_BYTES ? undefined : `of ${row.bytes.length} bytes; wanted ${width * HASH_BYTES}`;
}

/** The root of a full tile's leaves. */
export function rootOfFull(leafHashes: readonly Uint8Array[]): Uint8Array {
  if (leafHashes.length !== TILE_WIDTH) throw new RangeError(`wanted a full tile, saw one of ${leafHashes.length}`);
  return edgeRoot(sha256, growTree(sha256, EMPTY, leafHashes).edge);
}

function isBeginning(bytes: Uint8Array, of: Uint8Array | undefined): boolean {
  return of !== undefined && Buffer.compare(bytes, of.subarray(0, bytes.length)) === 0;
}
