import { afterAll, beforeAll, expect, it } from "vitest";
import {
  bundlePath,
  type Checkpoint,
  edgeRoot,
  grownBundles,
  growTree,
  hashLeaf,
  openTiles,
  parseBundle,
  parseEntry,
  parseLogProof,
  parseVerifierKey,
  proveConsistency,
  sha256,
  tilePath,
  tilesForConsistency,
  verifyCheckpoint,
  verifyConsistency,
  verifyLogProof,
} from "../../src/core/log/index.ts";
import { CHECKS } from "../given-log.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let records: string[];
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  records = await world.records(
    Array.from({ length: 300 }, (_, i) => rated({ subject: `account:otc:trader-${i % 7}`, reference: `r${i}` })),
  );
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const bytesAt = async (path: string): Promise<Uint8Array> => {
  const { statusCode, rawPayload } = await world.server.inject({ method: "GET", url: `/log/${path}` });
  expect([path, statusCode]).toEqual([path, 200]);
  return rawPayload;
};

/** What a stranger believes: a checkpoint that the log's own key signed. */
async function believed(): Promise<Checkpoint> {
  const keys = (await world.anyone.get("/log/key")).text.trimEnd().split("\n");
  const logKeys = keys.map((key) => parseVerifierKey(sha256, key));
  const { text } = await world.anyone.get("/log/checkpoint");
  return (await verifyCheckpoint(text, { origin: logKeys[0]?.name ?? "", logKeys }, CHECKS.verify)).checkpoint;
}

async function entriesOf(size: number): Promise<Uint8Array[]> {
  const entries: Uint8Array[] = [];
  for (const bundle of grownBundles(0, size)) entries.push(...parseBundle(await bytesAt(bundlePath(bundle)), bundle.width));
  return entries;
}

it("a stranger follows the log of an installation from its keys and entries, and finds what was furnished and asked in it", async () => {
  const before = await world.anyone.get(`/v1/statements/${records[0]}/proof`);
  expect([before.status, before.body.state]).toEqual([202, "queued"]);
  await world.sequence();
  const first = await believed();
  const answer = await world.ask("trade-with", "account:otc:trader-1");
  await world.sequence();
  const second = await believed();
  expect(second.size).toBeGreaterThan(first.size);

  const entries = await entriesOf(second.size);
  const { edge } = growTree(
    sha256,
    { size: 0, levels: [] },
    entries.map((entry) => hashLeaf(sha256, entry)),
  );
  expect(edgeRoot(sha256, edge)).toEqual(second.root);
  const kinds = entries.map((entry) => parseEntry(entry).kind);
  expect(kinds.filter((kind) => kind === "record")).toHaveLength(records.length);
  expect(kinds.filter((kind) => kind === "check")).toHaveLength(1);

  const keys = (await world.anyone.get("/log/key")).text.trimEnd().split("\n");
  const policy = { origin: second.origin, logKeys: keys.map((key) => parseVerifierKey(sha256, key)) };
  for (const id of [records[0], records[299], answer.body.id]) {
    const { status, body } = await world.anyone.get(`/v1/statements/${id}/proof`);
    expect([status, body.state]).toEqual([200, "in_log"]);
    const proven = await verifyLogProof({ proof: parseLogProof(body.proof), entry: Buffer.from(body.entry, "base64"), policy }, CHECKS);
    expect(proven.checkpoint).toEqual(second);
    expect(Buffer.compare(entries[proven.index] ?? Buffer.alloc(0), Buffer.from(body.entry, "base64"))).toBe(0);
  }

  const tiles = new Map<string, Uint8Array>();
  for (const tile of tilesForConsistency({ from: first.size, to: second.size })) tiles.set(tilePath(tile), await bytesAt(tilePath(tile)));
  const sizes = { from: first.size, to: second.size };
  const proof = proveConsistency(sha256, sizes, openTiles(sha256, { ...second, tiles }));
  expect(() => verifyConsistency(sha256, { ...sizes, fromRoot: first.root, toRoot: second.root, proof })).not.toThrow();
});

it("the keys of a log that there is not are not there", async () => {
  expect((await world.anyone.get("/log/epochs/1/key")).text).toBe((await world.anyone.get("/log/key")).text);
  const { status, body } = await world.anyone.get("/log/epochs/2/key");
  expect([status, body.code]).toEqual([404, "log_part_unknown"]);
});

it("a proof does not tell whom its statement is about", async () => {
  const { body } = await world.anyone.get(`/v1/statements/${records[0]}/proof`);
  const [row] = await world.pool<{ subject: string }>`select subject from leaf where statement = ${records[0]}`;
  expect(JSON.stringify(body)).not.toContain(row?.subject);
  expect(JSON.stringify(body)).not.toContain("trader");
});
