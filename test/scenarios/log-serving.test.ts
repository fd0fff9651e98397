import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  bundlePath,
  formatBundle,
  formatEntry,
  formatNote,
  grownBundles,
  grownTiles,
  hashBundle,
  parseBundle,
  parseCheckpoint,
  parseLogProof,
  parseNote,
  readTiles,
  sha256,
  signatureOf,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tilesForRoot,
  treeRoot,
  verifyLogProof,
} from "../../src/core/log/index.ts";
import { enqueueStatements, keepWitnessed } from "../../src/store/index.ts";
import { CHECKS, givenSigner } from "../given-log.ts";
import { type GivenLogRows, givenEntry, givenLogRows, madeAt, statementId } from "../given-log-rows.ts";
import { createWorld, type World } from "../world.ts";

/** Far beyond those that the world's own sequencer makes; the higher is the one that grows. */
const ENDED = 101;
const GROWING = 102;
const PUBLISHED = 66_000;
const COMMITTED = 66_300;

let world: World;
let ended: GivenLogRows;
let growing: GivenLogRows;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  ended = await givenLogRows(world.pool, { epoch: ENDED, sizes: [1, 255, 257, 700], published: 700 });
  growing = await givenLogRows(world.pool, { epoch: GROWING, sizes: [PUBLISHED, COMMITTED], published: PUBLISHED });
}, 60_000);
afterAll(() => world.close());

const bytesAt = async (path: string): Promise<Uint8Array> => {
  const answer = await world.server.inject({ method: "GET", url: path });
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return answer.rawPayload;
};

const checkpointAt = async (path: string) => parseCheckpoint(parseNote((await world.anyone.get(path)).text).text);

describe("a stranger who copies the log", () => {
  for (const [what, prefix, epoch] of [
    ["the one that grows", "/log", GROWING],
    ["one that ended", `/log/epochs/${ENDED}`, ENDED],
  ] as const) {
    it(`gets every tile and bundle of ${what} to the byte, and the root of the checkpoint out of them`, async () => {
      const { origin, size, root } = await checkpointAt(`${prefix}/checkpoint`);
      expect(origin).toBe(`credence.local/test-00000000/${epoch}`);
      const tiles = new Map<string, Uint8Array>();
      for (const tile of grownTiles(0, size)) tiles.set(tilePath(tile), await bytesAt(`${prefix}/${tilePath(tile)}`));
      const bytesOf = (tile: Tile) => tiles.get(tilePath(tile)) ?? new Uint8Array(0);
      expect(treeRoot(sha256, size, readTiles(sha256, size, bytesOf))).toEqual(root);
      expect(
        tilesForRoot(size)
          .map(bytesOf)
          .every(({ length }) => length > 0),
      ).toBe(true);
      for (const bundle of grownBundles(0, size)) {
        const bytes = await bytesAt(`${prefix}/${bundlePath(bundle)}`);
        const from = bundle.index * TILE_WIDTH;
        const entries = Array.from({ length: bundle.width }, (_, i) => formatEntry(givenEntry(from + i)));
        expect(Buffer.compare(bytes, formatBundle(entries)), bundlePath(bundle)).toBe(0);
        expect(Buffer.compare(hashBundle(sha256, parseBundle(bytes, bundle.width)), bytesOf({ level: 0, ...bundle }))).toBe(0);
      }
    }, 60_000);
  }

  it("gets the same by the number of the log", async () => {
    for (const path of ["checkpoint", "tile/0/007", "tile/2/000.p/1", "tile/entries/256", "tile/entries/000.p/3"]) {
      expect(Buffer.compare(await bytesAt(`/log/epochs/${GROWING}/${path}`), await bytesAt(`/log/${path}`)), path).toBe(0);
    }
  });

  it("gets a tile and a bundle of every width they ever had, as the beginning of the widest", async () => {
    const tile = await bytesAt("/log/tile/0/000");
    const bundle = await bytesAt("/log/tile/entries/000");
    for (const width of [1, 2, 128, 255]) {
      expect(Buffer.compare(await bytesAt(`/log/tile/0/000.p/${width}`), tile.subarray(0, 32 * width))).toBe(0);
      const entries = parseBundle(bundle, TILE_WIDTH).slice(0, width);
      expect(Buffer.compare(await bytesAt(`/log/tile/entries/000.p/${width}`), formatBundle(entries))).toBe(0);
    }
  });

  it("hears of caches what tlog-tiles says, and of types", async () => {
    const headersOf = async (path: string) => {
      const { headers } = await world.anyone.get(path);
      return [headers["content-type"], headers["cache-control"]];
    };
    expect(await headersOf("/log/checkpoint")).toEqual(["text/plain; charset=utf-8", "no-cache"]);
    for (const path of ["/log/tile/0/000", "/log/tile/1/000.p/7", "/log/tile/entries/000", `/log/epochs/${ENDED}/tile/0/000`]) {
      expect(await headersOf(path)).toEqual(["application/octet-stream", "public, max-age=31536000, immutable"]);
    }
  });

  it("sees nothing beyond the published checkpoint, though more is committed", async () => {
    expect((await checkpointAt("/log/checkpoint")).size).toBe(PUBLISHED);
    const last = Math.floor(PUBLISHED / TILE_WIDTH);
    const width = PUBLISHED % TILE_WIDTH;
    for (const part of ["tile/0", "tile/entries"]) {
      expect((await world.anyone.get(`/log/${part}/${last}.p/${width}`)).status).toBe(200);
      for (const beyond of [`${last}.p/${width + 1}`, `${last}`, `${last + 1}.p/1`, `${last + 1}`]) {
        const { status, body, headers } = await world.anyone.get(`/log/${part}/${beyond}`);
        expect([beyond, status, body.code]).toEqual([beyond, 404, "log_part_unknown"]);
        expect(headers["cache-control"]).toBeUndefined();
      }
    }
  });

  it.each([
    "0/0",
    "0/000.p/0",
    "0/000.p/256",
    "00/000",
    "64/000",
    "0/x000/000",
    "entries/1",
    "0/000/",
    "x",
    "2/001.p/1",
    "..%2f..%2fcheckpoint",
  ])("finds nothing at tile/%s", async (path) => {
    const { status, body } = await world.anyone.get(`/log/tile/${path}`);
    expect([status, body.code]).toEqual([404, "log_part_unknown"]);
  });

  it("finds nothing of a log that there is not, or that has nothing to show yet", async () => {
    await givenLogRows(world.pool, { epoch: 99, sizes: [3] });
    for (const path of ["/log/epochs/98/checkpoint", "/log/epochs/99/checkpoint", "/log/epochs/99/tile/0/000.p/1"]) {
      expect([path, (await world.anyone.get(path)).body.code]).toEqual([path, "log_part_unknown"]);
    }
    expect((await world.anyone.get("/log/epochs/x/checkpoint")).body.code).toBe("request_malformed");
  });
});

describe("the proof of a statement", () => {
  const policyOf = async ({ origin }: GivenLogRows) => ({ origin, logKeys: [(await givenSigner(origin)).key] });

  it.each([0, 1, 255, 256, 65_535, 65_536, PUBLISHED - 1])("verifies offline for leaf %i of the log that grows", async (leaf) => {
    const { status, body, headers } = await world.anyone.get(`/v1/statements/${statementId(GROWING, leaf)}/proof`);
    expect([status, body.state, headers["cache-control"]]).toEqual([200, "in_log", "no-store"]);
    const entry = Buffer.from(body.entry, "base64");
    expect(Buffer.compare(entry, formatEntry(givenEntry(leaf)))).toBe(0);
    const proven = await verifyLogProof({ proof: parseLogProof(body.proof), entry, policy: await policyOf(growing) }, CHECKS);
    expect([proven.index, proven.checkpoint.size]).toEqual([leaf, PUBLISHED]);
    expect(body).toMatchObject({ kind: givenEntry(leaf).kind, day: "2024-06-01", checkpoint: growing.checkpoints.get(PUBLISHED) });
    expect(Object.keys(body).sort()).toEqual(["checkpoint", "day", "entry", "kind", "proof", "state", "statement"]);
  });

  it("verifies for a log that ended, against its last checkpoint", async () => {
    for (const leaf of [0, 255, 256, 699]) {
      const { body } = await world.anyone.get(`/v1/statements/${statementId(ENDED, leaf)}/proof`);
      const claim = { proof: parseLogProof(body.proof), entry: Buffer.from(body.entry, "base64"), policy: await policyOf(ended) };
      expect((await verifyLogProof(claim, CHECKS)).checkpoint.size).toBe(700);
    }
  });

  it("says of a statement that waits for the sequencer, or for its checkpoint to be shown, that it is on its way", async () => {
    const now = world.clock.now();
    const [first, second] = [madeAt(now), madeAt(now)];
    const queued = [first, second].map((id) => ({
      subject: statementId(1, 1),
      id,
      kind: "check" as const,
      commitment: Buffer.alloc(32, 7),
    }));
    await world.pool.begin((tx) => enqueueStatements(tx, now, queued));
    for (const id of [first, second, statementId(GROWING, PUBLISHED), statementId(99, 0)]) {
      const { status, body, headers } = await world.anyone.get(`/v1/statements/${id}/proof`);
      expect([status, body, headers["retry-after"]]).toEqual([202, { statement: id, state: "queued" }, "1"]);
    }
  });

  it("is refused for an id that nobody made: statement_unknown", async () => {
    const made = world.clock.now();
    // The second lies in the queue, but not where ids do.
    for (const id of [madeAt(made), statementId(1, 1), statementId(GROWING, COMMITTED)]) {
      const { status, body } = await world.anyone.get(`/v1/statements/${id}/proof`);
      expect([status, body.code]).toEqual([404, "statement_unknown"]);
    }
    expect((await world.anyone.get("/v1/statements/first/proof")).body.code).toBe("request_malformed");
  });
});

describe("a checkpoint that witnesses cosigned", () => {
  const WITNESSED = 700;
  let cosigned: string;
  let log: GivenLogRows;
  const servedSize = async () => (await checkpointAt("/log/checkpoint")).size;

  beforeAll(async () => {
    log = await givenLogRows(world.pool, { epoch: 103, sizes: [WITNESSED, 800], published: 800 });
    cosigned = await withCosignature(log.checkpoints.get(WITNESSED) ?? "");
    await keepWitnessed(world.pool, { epoch: 103, size: WITNESSED, checkpoint: cosigned, at: world.clock.now() });
  });

  it("is what everybody is shown for a minute, though the log has grown since", async () => {
    expect((await world.anyone.get("/log/checkpoint")).text).toBe(cosigned);
    world.clock.advance({ seconds: 59 });
    expect(await servedSize()).toBe(WITNESSED);
  });

  it("is what a proof leads to, unless the leaf came later", async () => {
    const sizeProven = async (leaf: number) => {
      const { body } = await world.anyone.get(`/v1/statements/${statementId(103, leaf)}/proof`);
      return parseCheckpoint(parseNote(parseLogProof(body.proof).checkpoint).text).size;
    };
    expect([await sizeProven(WITNESSED - 1), await sizeProven(WITNESSED)]).toEqual([WITNESSED, 800]);
  });

  it("gives way to a larger one of the log's own when witnesses have been silent for a minute", async () => {
    world.clock.advance({ seconds: 1 });
    expect(await servedSize()).toBe(800);
  });

  it("stays for as long as nothing comes after it", async () => {
    const checkpoint = await withCosignature(log.checkpoints.get(800) ?? "");
    await keepWitnessed(world.pool, { epoch: 103, size: 800, checkpoint, at: world.clock.now() });
    world.clock.advance({ hours: 1 });
    expect((await world.anyone.get("/log/checkpoint")).text).toBe(checkpoint);
  });

  it("does not give way to an earlier one that a slower process had cosigned", async () => {
    await keepWitnessed(world.pool, { epoch: 103, size: WITNESSED, checkpoint: cosigned, at: world.clock.now() });
    expect(await servedSize()).toBe(800);
  });

  async function withCosignature(checkpoint: string): Promise<string> {
    const note = parseNote(checkpoint);
    const signature = await signatureOf(await givenSigner("witness.example/w1", "cosignature"), note.text);
    return formatNote({ ...note, signatures: [...note.signatures, signature] });
  }
});
