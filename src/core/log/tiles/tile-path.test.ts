import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundlePath, edgeTiles, grownBundles, grownTiles, parseBundlePath, parseTilePath, tilePath } from "./index.ts";

const malformed = expect.objectContaining({ code: "log_malformed" });
const widths = fc.integer({ min: 1, max: 256 });
const indexes = fc.oneof(fc.nat(2000), fc.maxSafeNat());

describe("paths", () => {
  test.each([
    [{ level: 0, index: 1_234_067, width: 256 }, "tile/0/x001/x234/067"],
    [{ level: 1, index: 1, width: 17 }, "tile/1/001.p/17"],
    [{ level: 0, index: 0, width: 1 }, "tile/0/000.p/1"],
    [{ level: 63, index: 999, width: 256 }, "tile/63/999"],
    [{ level: 2, index: 1000, width: 255 }, "tile/2/x001/000.p/255"],
  ])("%j is %s", (tile, path) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  test("of bundles have `entries` for the level", () => {
    expect(bundlePath({ index: 1234, width: 5 })).toBe("tile/entries/x001/234.p/5");
    expect(parseBundlePath("tile/entries/000")).toEqual({ index: 0, width: 256 });
  });

  test("go there and back", () => {
    fc.assert(
      fc.property(fc.nat(63), indexes, widths, (level, index, width) => {
        expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width });
        expect(parseBundlePath(bundlePath({ index, width }))).toEqual({ index, width });
      }),
    );
  });

  test.each([
    "tile/0/0",
    "tile/0/0000",
    "tile/00/000",
    "tile/64/000",
    "tile/0/x000/001",
    "tile/0/001/002",
    "tile/0/x001",
    "tile/0/000.p/0",
    "tile/0/000.p/256",
    "tile/0/000.p/999",
    "tile/0/000.p/01",
    "tile/0/000.p/",
    "tile/0/000/",
    "/tile/0/000",
    "tile/-1/000",
    "tile/0/000\n",
    "tile/0/x999/x999/x999/x999/x999/999",
    "tile/entries/000",
    "tile/data/000",
    "tile/0/../000",
  ])("%j is no path of a tile", (path) => {
    expect(() => parseTilePath(path)).toThrow(malformed);
  });

  test.each(["tile/0/000", "tile/entries/0", "tile/entries/000.p/256", "tile/entries/x000/000"])("%j is no path of a bundle", (path) => {
    expect(() => parseBundlePath(path)).toThrow(malformed);
  });

  test("are not made of numbers that no tile has", () => {
    const tile = { level: 0, index: 0, width: 1 };
    for (const wrong of [{ level: 64 }, { level: -1 }, { index: -1 }, { index: 0.5 }, { width: 0 }, { width: 257 }]) {
      expect(() => tilePath({ ...tile, ...wrong })).toThrow(malformed);
    }
  });
});

describe("the tiles of a tree", () => {
  test("are those of the example in tlog-tiles, for 70,000 leaves", () => {
    const tiles = grownTiles(0, 70_000);
    const ofLevel = (wanted: number) => tiles.filter(({ level }) => level === wanted);
    expect(ofLevel(0).length).toBe(274);
    expect(ofLevel(0).at(-1)).toEqual({ level: 0, index: 273, width: 112 });
    expect(ofLevel(1)).toEqual([
      { level: 1, index: 0, width: 256 },
      { level: 1, index: 1, width: 17 },
    ]);
    expect(ofLevel(2)).toEqual([{ level: 2, index: 0, width: 1 }]);
    expect(edgeTiles(70_000).map(tilePath)).toEqual(["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"]);
    expect(grownBundles(69_999, 70_000)).toEqual([{ index: 273, width: 112 }]);
  });

  test("of 256 leaves are a full one and one of width 1 above it", () => {
    expect(grownTiles(0, 256).map(tilePath)).toEqual(["tile/0/000", "tile/1/000.p/1"]);
    expect(edgeTiles(256).map(tilePath)).toEqual(["tile/1/000.p/1"]);
  });

  test("are none for none, and never shrink", () => {
    expect(grownTiles(0, 0)).toEqual([]);
    expect(grownTiles(300, 300)).toEqual([]);
    expect(() => grownTiles(2, 1)).toThrow(malformed);
  });
});
