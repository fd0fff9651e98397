import fc from "fast-check";
import { expect, test } from "vitest";
import { givenLog } from "../../../../test/given-log.ts";
import { concatBytes, sha256 } from "../bytes/index.ts";
import { nodesOf, treeRoot } from "../tree/index.ts";
import { edgeOf, edgeRoot, edgeTiles, grownTiles, growTree, TILE_WIDTH, type TileBytes, type TreeEdge, tilePath } from "./index.ts";

const LOG = givenLog(1500);
const nodeAt = nodesOf(sha256, LOG.leafHashes);
const malformed = expect.objectContaining({ code: "log_malformed" });
const EMPTY: TreeEdge = { size: 0, levels: [] };

/** The bytes of a tile by their definition in tlog-tiles: MTH(D[(n * 256 + i) * 256**l : (n * 256 + i + 1) * 256**l]). */
function tileByDefinition({ tile: { level, index, width } }: TileBytes): Uint8Array {
  return concatBytes(Array.from({ length: width }, (_, at) => nodeAt({ level: 8 * level, index: index * TILE_WIDTH + at })));
}

function growTo(edge: TreeEdge, size: number): { edge: TreeEdge; tiles: readonly TileBytes[] } {
  return growTree(sha256, edge, LOG.leafHashes.slice(edge.size, size));
}

test("a tree that grows in any steps has the tiles and the root of its definition after each", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 5 }), (steps) => {
      let edge = EMPTY;
      for (const step of steps) {
        const size = Math.min(LOG.size, edge.size + step);
        const grown = growTo(edge, size);
        expect(grown.tiles.map(({ tile }) => tile)).toEqual(grownTiles(edge.size, size));
        expect(grown.tiles.map(({ bytes }) => bytes)).toEqual(grown.tiles.map(tileByDefinition));
        expect(edgeRoot(sha256, grown.edge)).toEqual(treeRoot(sha256, size, nodeAt));
        edge = grown.edge;
      }
    }),
    { numRuns: 40 },
  );
});

test("leaf by leaf or all at once gives the same edge", () => {
  let edge = EMPTY;
  for (let size = 1; size <= 600; size++) edge = growTo(edge, size).edge;
  expect(edge).toEqual(growTo(EMPTY, 600).edge);
});

test("a writer that starts again reads its edge back from the store", () => {
  for (const size of [0, 1, 255, 256, 257, 512, 700, 1500]) {
    const edge = growTo(EMPTY, size).edge;
    const files = new Map(growTo(EMPTY, size).tiles.map(({ tile, bytes }) => [tilePath(tile), bytes]));
    const read = edgeOf(size, (tile) => files.get(tilePath(tile)) ?? new Uint8Array(0));
    expect(edgeRoot(sha256, read)).toEqual(edgeRoot(sha256, edge));
    expect(growTo(read, 1500).tiles).toEqual(growTo(edge, 1500).tiles);
  }
});

test("the empty tree has the root of nothing and no tiles", () => {
  expect(edgeRoot(sha256, EMPTY)).toEqual(sha256(new Uint8Array(0)));
  expect(growTo(EMPTY, 0)).toEqual({ edge: EMPTY, tiles: [] });
  expect(edgeTiles(0)).toEqual([]);
});

test("tiles do not change after they were given out", () => {
  const { edge, tiles } = growTo(EMPTY, 300);
  const before = tiles.map(({ bytes }) => bytes.slice());
  growTo(edge, 1500);
  expect(tiles.map(({ bytes }) => bytes)).toEqual(before);
});

test("a stored partial tile of another length, and a leaf hash of another length, are refused", () => {
  expect(() => edgeOf(300, () => new Uint8Array(64))).toThrow(malformed);
  expect(() => edgeOf(-1, () => new Uint8Array(0))).toThrow(malformed);
  expect(() => growTree(sha256, EMPTY, [new Uint8Array(31)])).toThrow("leaf hash: wanted 32 bytes, saw 31");
});
