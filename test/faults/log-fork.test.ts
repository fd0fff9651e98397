import { afterAll, beforeAll, expect, it } from "vitest";
import {
  bundlePath,
  edgeRoot,
  type Fork,
  ForkFinder,
  formatCheckpoint,
  formatEntry,
  formatNote,
  growBundles,
  grownBundles,
  growTree,
  hashLeaf,
  parseBundle,
  parseEntry,
  sha256,
  signNote,
} from "../../src/core/log/index.ts";
import { checkLog, logTile } from "../../src/service/index.ts";
import { BUNDLE_LEVEL, moveEpoch, publishCheckpoint, readGrowingLog, writeTiles } from "../../src/store/index.ts";
import { rated } from "../given-records.ts";
import { brokenRules } from "../unsound-log.ts";
import { createWorld, type World } from "../world.ts";

/** Two leaves with one tag, by name: see docs/guides/log.md, "What it withstands". */
let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
});
afterAll(() => world.close());

async function entriesOf(size: number): Promise<Uint8Array[]> {
  const entries: Uint8Array[] = [];
  for (const bundle of grownBundles(0, size)) {
    entries.push(...parseBundle(await logTile(world.installation, { path: bundlePath(bundle) }), bundle.width));
  }
  return entries;
}

/** Whoever has the log's key and its database says something more: rightly hashed into the tree, signed, and shown. */
async function append(forged: Uint8Array): Promise<void> {
  const { installation, pool } = world;
  const { log } = installation;
  const row = await readGrowingLog(pool);
  const from = row?.size ?? 0;
  const entries = [...(await entriesOf(from)), forged];
  const { edge, tiles } = growTree(
    sha256,
    { size: 0, levels: [] },
    entries.map((entry) => hashLeaf(sha256, entry)),
  );
  const bundles = growBundles({ size: 0, partial: new Uint8Array(0) }, entries);
  const text = formatCheckpoint({ origin: log.origin, size: edge.size, root: edgeRoot(sha256, edge), extensions: [] });
  const checkpoint = formatNote(await signNote(text, [log]));
  await writeTiles(pool, log.epoch, [
    ...tiles.map(({ tile, bytes }) => ({ ...tile, bytes })),
    ...bundles.map(({ bundle, bytes }) => ({ level: BUNDLE_LEVEL, ...bundle, bytes })),
  ]);
  await moveEpoch(pool, { epoch: log.epoch, from, size: edge.size, checkpoint, checkpointAt: installation.now() });
  await log.keepCheckpoint(checkpoint);
  await publishCheckpoint(pool, { epoch: log.epoch, size: edge.size, checkpoint });
}

it("fork_two_leaves_one_tag: the check of the log names both, and so does a stranger who reads it", async () => {
  const [record = ""] = await world.records([rated({ subject: "account:otc:forked" })]);
  await world.sequence();
  const { body } = await world.anyone.get(`/v1/statements/${record}/proof`);
  const said = parseEntry(Buffer.from(body.entry, "base64"));
  const { size } = (await readGrowingLog(world.pool)) ?? { size: 0 };
  const first = (await entriesOf(size)).findIndex((entry) => Buffer.from(entry).toString("base64") === body.entry);
  // The same place in the same chain, and another statement there.
  await append(formatEntry({ ...said, commitment: sha256(Buffer.from("what was never said")) }));
  await world.records([rated({ subject: "account:otc:later" })]);
  await world.sequence();

  const broken = brokenRules(await checkLog(world.installation));
  expect(broken.map(({ check }) => check)).toEqual(["tags_unique", "leaves_placed"]);
  const [forked, unplaced] = broken;
  expect(forked?.evidence).toEqual([expect.objectContaining({ first, second: size })]);
  expect(unplaced?.evidence).toEqual([expect.objectContaining({ leaf: size })]);

  const finder = new ForkFinder();
  const shown = await entriesOf((await readGrowingLog(world.pool))?.publishedSize ?? 0);
  const forks = shown.map((entry, leaf) => finder.add(leaf, parseEntry(entry).tag)).filter((fork): fork is Fork => fork !== undefined);
  expect(forks).toEqual([{ first, second: size }]);
});
