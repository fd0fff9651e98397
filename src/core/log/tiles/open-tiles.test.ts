import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flipped, givenLog } from "../../../../test/given-log.ts";
import { concatBytes, sha256 } from "../bytes/index.ts";
import { nodesOf, proveConsistency, proveInclusion, treeRoot, verifyConsistency, verifyInclusion } from "../tree/index.ts";
import { openTiles, readTiles, type Tile, tilePath, tilesForConsistency, tilesForInclusion, tilesForRoot } from "./index.ts";

const SIZE_MAX = 70_000;
const LOG = givenLog(SIZE_MAX);
const nodeAt = nodesOf(sha256, LOG.leafHashes);
const unproven = expect.objectContaining({ code: "log_unproven" });
const malformed = expect.objectContaining({ code: "log_malformed" });

const sizes = fc.oneof(fc.constantFrom(1, 255, 256, 257, 512, 65_535, 65_536, 65_537, SIZE_MAX), fc.integer({ min: 1, max: SIZE_MAX }));
const leaf = sizes.chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }));
const growth = sizes.chain((to) => fc.record({ to: fc.constant(to), from: fc.integer({ min: 1, max: to }) }));

/** Of any width, as the log served it when it had just that size. */
const bytesOf = ({ level, index, width }: Tile) =>
  concatBytes(Array.from({ length: width }, (_, at) => nodeAt({ level: 8 * level, index: 256 * index + at })));
const fetched = (tiles: readonly Tile[]) => new Map(tiles.map((tile) => [tilePath(tile), bytesOf(tile)]));
const rootAt = (size: number) => treeRoot(sha256, size, nodeAt);

describe("proofs out of tiles", () => {
  test("of inclusion equal those from leaves, and need only the tiles of the plan", () => {
    fc.assert(
      fc.property(leaf, ({ index, size }) => {
        const tiles = tilesForInclusion({ index, size });
        expect(tiles.length).toBeLessThanOrEqual(6);
        const reader = openTiles(sha256, { size, root: rootAt(size), tiles: fetched(tiles) });
        const leafHash = reader({ level: 0, index });
        const proof = proveInclusion(sha256, { index, size }, reader);
        expect(proof).toEqual(proveInclusion(sha256, { index, size }, nodeAt));
        expect(leafHash).toEqual(LOG.leafHashes[index]);
        verifyInclusion(sha256, { index, size, leafHash, root: rootAt(size), proof });
      }),
    );
  });

  test("of consistency equal those from leaves, and the tiles have the older root too", () => {
    fc.assert(
      fc.property(growth, ({ from, to }) => {
        const reader = openTiles(sha256, { size: to, root: rootAt(to), tiles: fetched(tilesForConsistency({ from, to })) });
        const proof = proveConsistency(sha256, { from, to }, reader);
        expect(proof).toEqual(proveConsistency(sha256, { from, to }, nodeAt));
        const fromRoot = treeRoot(sha256, from, reader);
        expect(fromRoot).toEqual(rootAt(from));
        verifyConsistency(sha256, { from, to, fromRoot, toRoot: rootAt(to), proof });
      }),
    );
  });

  test("by the log itself read each tile once, for as long as the reader is kept", () => {
    const asked: string[] = [];
    const reader = readTiles(sha256, SIZE_MAX, (tile) => {
      asked.push(tilePath(tile));
      return bytesOf(tile);
    });
    for (let index = 0; index < SIZE_MAX; index += 997) {
      expect(proveInclusion(sha256, { index, size: SIZE_MAX }, reader)).toEqual(proveInclusion(sha256, { index, size: SIZE_MAX }, nodeAt));
    }
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("are not made of a node that the tree has not", () => {
    const reader = readTiles(sha256, 300, bytesOf);
    expect(() => reader({ level: 0, index: 300 })).toThrow(malformed);
    expect(() => reader({ level: 8, index: 1 })).toThrow(malformed);
    expect(() => readTiles(sha256, 300, () => new Uint8Array(0))({ level: 0, index: 0 })).toThrow(malformed);
    expect(() => tilesForInclusion({ index: 300, size: 300 })).toThrow(malformed);
    expect(() => tilesForConsistency({ from: 0, to: 300 })).toThrow(malformed);
  });
});

describe("tiles from elsewhere", () => {
  test("are refused when any bit of any of them, or the root, changes", () => {
    fc.assert(
      fc.property(leaf, fc.nat(), fc.nat(), ({ index, size }, seed, bit) => {
        const tiles = fetched(tilesForInclusion({ index, size }));
        const path = [...tiles.keys()][seed % tiles.size] ?? "";
        const changed = new Map(tiles).set(path, flipped(tiles.get(path) ?? new Uint8Array(1), bit));
        expect(() => openTiles(sha256, { size, root: rootAt(size), tiles: changed })).toThrow(unproven);
        expect(() => openTiles(sha256, { size, root: flipped(rootAt(size), bit), tiles })).toThrow(unproven);
      }),
    );
  });

  test("are named when they are missing, wrong, or not of this tree", () => {
    const size = SIZE_MAX;
    const root = rootAt(size);
    const tiles = fetched(tilesForInclusion({ index: 5, size }));
    const without = (path: string) => new Map([...tiles].filter(([name]) => name !== path));
    expect([...tiles.keys()]).toEqual(["tile/0/000", "tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1"]);
    expect(() => openTiles(sha256, { size, root, tiles: without("tile/1/001.p/17") })).toThrow("wanted tile/1/001.p/17");
    expect(() => openTiles(sha256, { size, root, tiles: without("tile/1/000") })).toThrow("wanted tile/1/000");
    const wrong = new Map(tiles).set("tile/0/000", bytesOf({ level: 0, index: 1, width: 256 }));
    expect(() => openTiles(sha256, { size, root, tiles: wrong })).toThrow("tile/0/000: its root is not what tile/1/000 says");
    const narrow = new Map(tiles).set("tile/0/273.p/5", bytesOf({ level: 0, index: 273, width: 5 }));
    expect(() => openTiles(sha256, { size, root, tiles: narrow })).toThrow("has it with width 112");
    const beyond = new Map(tiles).set("tile/0/274", bytesOf({ level: 0, index: 0, width: 256 }));
    expect(() => openTiles(sha256, { size, root, tiles: beyond })).toThrow("has it with width 0");
    const short = new Map(tiles).set("tile/0/000", new Uint8Array(32));
    expect(() => openTiles(sha256, { size, root, tiles: short })).toThrow(malformed);
  });

  test("give no node that none of them holds", () => {
    const size = SIZE_MAX;
    const reader = openTiles(sha256, { size, root: rootAt(size), tiles: fetched(tilesForRoot(size)) });
    expect(treeRoot(sha256, size, reader)).toEqual(rootAt(size));
    expect(() => reader({ level: 0, index: 5 })).toThrow("wanted tile/0/000, which is not among the tiles given");
  });
});
