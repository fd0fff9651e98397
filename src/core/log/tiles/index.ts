/** C2SP tlog-tiles: paths and bytes of tiles and entry bundles, what changes when a tree grows, and proofs out of tiles. */

export { formatBundle, hashBundle, parseBundle } from "./entry-bundle.ts";
export { type BundleBytes, growBundles } from "./grow-bundles.ts";
export { edgeOf, edgeRoot, growTree, type TileBytes, type TreeEdge } from "./grow-tree.ts";
export { openTiles, type TileSet } from "./open-tiles.ts";
export { readOpenedTiles, readTiles } from "./read-tiles.ts";
export { type Bundle, edgeTiles, grownBundles, grownTiles, TILE_HEIGHT, TILE_WIDTH, type Tile, tileAt } from "./tile.ts";
export { type TileNodes, tileNodes } from "./tile-nodes.ts";
export { bundlePath, parseBundlePath, parseTilePath, tilePath } from "./tile-path.ts";
export { tilesForConsistency, tilesForInclusion, tilesForRoot } from "./tile-plan.ts";
