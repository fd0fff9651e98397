import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  formatCheckpoint,
  formatLogProof,
  formatNote,
  formatSignerKey,
  formatVerifierKey,
  parseLogProof,
  parseSignerKey,
  parseTilePath,
  parseVerifierKey,
  proveConsistency,
  proveInclusion,
  readTiles,
  sha256,
  signerKeyOf,
  signNote,
  tilePath,
  verifierKeyOf,
  verifyLogProof,
} from "../../../src/core/log/index.ts";
import { CHECKS, ed25519, flipped, type GivenLog, givenLog, givenSigner } from "../../given-log.ts";
import { buildGoProgram, whyNoGo } from "./go-program.ts";

/** One leaf, each side of a full tile, a full tile of full tiles, and the example of tlog-tiles. */
const SIZES = [1, 255, 256, 257, 65_536, 70_000];

/** Evenly spread through a log, beside the leaves around each full tile. */
const SPREAD = 40;

const ORIGIN = "credence.example/log";
const WITNESS = "witness.example/w1";
const missing = whyNoGo();

/** What the program prints of one log. */
type Report = {
  readonly size: number;
  readonly fromGo: { readonly signerKey: string; readonly verifierKey: string; readonly witnessKey: string; readonly proof: string };
};

describe.skipIf(missing)(`Go's tlog and note${missing === undefined ? "" : ` (skipped: ${missing})`}`, () => {
  let dir: string;
  let program: string;
  const logs = new Map<number, GivenLog>();

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "credence-tlog-"));
    program = buildGoProgram(dir);
    for (const size of SIZES) logs.set(size, givenLog(size));
    for (const log of logs.values()) await writeLog(join(dir, String(log.size)), log);
  });

  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it.each(SIZES)("agree on checkpoint, entries, tiles and proofs of a log of %i entries, and ours on theirs", async (size) => {
    const { status, stdout, stderr } = run(join(dir, String(size)));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const report: Report = JSON.parse(stdout);
    expect(report).toMatchObject({
      origin: ORIGIN,
      size,
      entries: size,
      tiles: [...logOf(size).files.keys()].filter((path) => !path.includes("entries") && isOf(path, size)).length,
      inclusion: placesIn(size, 0, size - 1).length,
      consistency: placesIn(size, 1, size).length,
      signatures: [ORIGIN, WITNESS],
    });
    await expectMadeInGo(report);
  });

  it("see a changed entry, tile, proof or signature", async () => {
    const log = logOf(257);
    const changed = (name: string, change: (bytes: Uint8Array) => Uint8Array) => async () => {
      const folder = join(dir, "changed");
      rmSync(folder, { recursive: true, force: true });
      await writeLog(folder, log, (path, bytes) => (path === name ? change(bytes) : bytes));
      return run(folder);
    };
    for (const name of ["tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1", "tile/entries/000", "tile/entries/001.p/1"]) {
      const { status, stderr } = await changed(name, (bytes) => flipped(bytes, 8 * bytes.length - 1))();
      expect({ name, status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/: (tiles|entries|root): /) });
    }
    const ofText = (from: RegExp, to: string) => (bytes: Uint8Array) => Buffer.from(Buffer.from(bytes).toString().replace(from, to));
    expect((await changed("checkpoint", ofText(/\n257\n/, "\n256\n"))()).stderr).toContain("checkpoint: ");
    expect((await changed("proofs.json", ofText(/"index":1,/, '"index":2,'))()).stderr).toContain("inclusion of 2: ");
    expect((await changed("proofs.json", ofText(/"from":2,/, '"from":3,'))()).stderr).toContain("consistency from 3: ");
  });

  function logOf(size: number): GivenLog {
    const log = logs.get(size);
    if (log === undefined) throw new Error(`no log of ${size} entries was made`);
    return log;
  }

  function run(folder: string) {
    return spawnSync(program, [folder], { encoding: "utf8" });
  }
});

type Change = (path: string, bytes: Uint8Array) => Uint8Array;

async function writeLog(folder: string, log: GivenLog, change: Change = (_, bytes) => bytes): Promise<void> {
  const { key } = await givenSigner(ORIGIN);
  const files = new Map<string, Uint8Array | string>([
    ...log.files,
    ["log.vkey", formatVerifierKey(key)],
    ["log.skey", formatSignerKey(signerKeyOf(key, sha256(Buffer.from(ORIGIN))))],
    ["witness.vkey", formatVerifierKey((await givenSigner(WITNESS, "cosignature")).key)],
    ["checkpoint", await checkpointOf(log)],
    ["proofs.json", JSON.stringify(proofsOf(log))],
  ]);
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change(path, typeof content === "string" ? Buffer.from(content) : content));
  }
}

async function checkpointOf({ size, root }: GivenLog): Promise<string> {
  const text = formatCheckpoint({ origin: ORIGIN, size, root, extensions: [] });
  return formatNote(await signNote(text, [await givenSigner(ORIGIN), await givenSigner(WITNESS, "cosignature")]));
}

function proofsOf({ size, files }: GivenLog) {
  const nodeAt = readTiles(sha256, size, (tile) => files.get(tilePath(tile)) ?? new Uint8Array(0));
  const texts = (hashes: readonly Uint8Array[]) => hashes.map((hash) => Buffer.from(hash).toString("base64"));
  return {
    inclusion: placesIn(size, 0, size - 1).map((index) => ({ index, proof: texts(proveInclusion(sha256, { index, size }, nodeAt)) })),
    consistency: placesIn(size, 1, size).map((from) => ({ from, proof: texts(proveConsistency(sha256, { from, to: size }, nodeAt)) })),
  };
}

/** Sizes or indexes worth trying in a log: around each full tile, and spread evenly. */
function placesIn(size: number, least: number, most: number): number[] {
  const around = [0, 256, 512, 65_536, size].flatMap((place) => [place - 2, place - 1, place, place + 1, place + 2]);
  const spread = Array.from({ length: SPREAD }, (_, at) => Math.floor((at * size) / SPREAD));
  return [...new Set([...around, ...spread])].filter((place) => place >= least && place <= most).sort((a, b) => a - b);
}

/** Tiles of this very size, not those it had while it grew. */
function isOf(path: string, size: number): boolean {
  const { level, index, width } = parseTilePath(path);
  return width === Math.min(256, Math.floor(size / 256 ** level) - 256 * index);
}

async function expectMadeInGo({ size, fromGo }: Report): Promise<void> {
  const key = parseVerifierKey(sha256, fromGo.verifierKey);
  const { seed, ...named } = parseSignerKey(fromGo.signerKey);
  expect(formatSignerKey({ seed, ...named })).toBe(fromGo.signerKey);
  expect(verifierKeyOf(sha256, { ...named, publicKey: (await ed25519.keyFrom(seed)).publicKey })).toEqual(key);
  const proof = parseLogProof(fromGo.proof);
  expect(formatLogProof(proof)).toBe(fromGo.proof);
  const policy = {
    origin: ORIGIN,
    logKeys: [key],
    quorum: { witnesses: [parseVerifierKey(sha256, fromGo.witnessKey)], needed: 1 },
  };
  const proven = await verifyLogProof({ proof, entry: Buffer.from(`entry ${size - 1}`), policy }, CHECKS);
  expect(proven).toMatchObject({ index: size - 1, checkpoint: { size }, quorum: { cosignedBy: ["go.example/witness"] } });
}
