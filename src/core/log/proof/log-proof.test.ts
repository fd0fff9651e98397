import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHECKS, flipped, givenLog, givenSigner } from "../../../../test/given-log.ts";
import { sha256 } from "../bytes/index.ts";
import { formatCheckpoint, formatNote, signNote } from "../note/index.ts";
import { nodesOf, proveInclusion } from "../tree/index.ts";
import { formatHashLines, formatLogProof, type LogProof, parseHashLines, parseLogProof, verifyLogProof } from "./index.ts";

const malformed = expect.objectContaining({ code: "log_malformed" });
const unproven = expect.objectContaining({ code: "log_unproven" });

const LOG = givenLog(300);
const ORIGIN = "credence.example/log";
const log = await givenSigner(ORIGIN);
const witness = await givenSigner("witness.example/w1", "cosignature");
const CHECKPOINT = formatNote(
  await signNote(formatCheckpoint({ origin: ORIGIN, size: LOG.size, root: LOG.root, extensions: [] }), [log, witness]),
);
const POLICY = { origin: ORIGIN, logKeys: [log.key], quorum: { witnesses: [witness.key], needed: 1 } };

function proofOf(index: number): LogProof {
  const hashes = proveInclusion(sha256, { index, size: LOG.size }, nodesOf(sha256, LOG.leafHashes));
  return { index, hashes, checkpoint: CHECKPOINT };
}

const entryAt = (index: number) => LOG.entries[index] ?? new Uint8Array(0);
const TEXT = formatLogProof(proofOf(257));

describe("a tlog-proof", () => {
  test("goes there and back, with extra data and without", () => {
    fc.assert(
      fc.property(fc.nat(LOG.size - 1), fc.option(fc.uint8Array({ minLength: 1, maxLength: 100 }), { nil: undefined }), (index, extra) => {
        const proof = { ...proofOf(index), ...(extra === undefined ? {} : { extra }) };
        expect(parseLogProof(formatLogProof(proof))).toEqual(proof);
      }),
    );
  });

  test("has the lines of the specification", () => {
    const lines = formatLogProof({ ...proofOf(299), extra: Uint8Array.of(97) }).split("\n");
    expect(lines.slice(0, 3)).toEqual(["c2sp.org/tlog-proof@v1", "extra YQ==", "index 299"]);
    expect(lines.slice(3, 8).every((line) => /^[A-Za-z0-9+/]{43}=$/.test(line))).toBe(true);
    expect(lines.slice(8, 11)).toEqual(["", ORIGIN, "300"]);
    expect(formatLogProof({ index: 0, hashes: [], checkpoint: CHECKPOINT })).toContain("index 0\n\ncredence.example/log\n");
  });

  test("proves an entry, with its log and its witness", async () => {
    for (const index of [0, 255, 256, 299]) {
      const proven = await verifyLogProof(
        { proof: parseLogProof(formatLogProof(proofOf(index))), entry: entryAt(index), policy: POLICY },
        CHECKS,
      );
      expect(proven).toMatchObject({ index, checkpoint: { size: 300 }, quorum: { cosignedBy: ["witness.example/w1"] } });
    }
  });

  test("proves no other entry, and nothing to who does not know its witness", async () => {
    const proof = proofOf(7);
    await expect(verifyLogProof({ proof, entry: entryAt(8), policy: POLICY }, CHECKS)).rejects.toThrow(unproven);
    const strict = { ...POLICY, quorum: { witnesses: [(await givenSigner("w2.example", "cosignature")).key], needed: 1 } };
    await expect(verifyLogProof({ proof, entry: entryAt(7), policy: strict }, CHECKS)).rejects.toThrow("wanted 1 of 1 witnesses, saw 0");
  });

  test("proves nothing of an entry with any bit changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(LOG.size - 1), fc.nat(), async (index, bit) => {
        const claim = { proof: proofOf(index), entry: flipped(entryAt(index), bit), policy: POLICY };
        await expect(verifyLogProof(claim, CHECKS)).rejects.toThrow(unproven);
      }),
      { numRuns: 50 },
    );
  });

  test("with any bit changed is malformed or proves nothing", async () => {
    const bytes = Buffer.from(TEXT);
    await fc.assert(
      fc.asyncProperty(fc.nat(8 * bytes.length - 1), async (bit) => {
        const changed = Buffer.from(flipped(bytes, bit)).toString("utf8");
        const outcome = Promise.resolve(changed).then((text) =>
          verifyLogProof({ proof: parseLogProof(text), entry: entryAt(257), policy: POLICY }, CHECKS),
        );
        await expect(outcome).rejects.toThrow(expect.objectContaining({ code: expect.stringMatching(/^log_(malformed|unproven)$/) }));
      }),
      { numRuns: 400 },
    );
  });

  test("is read in one form only", () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(2), fc.constantFrom("\n", " ", "=", "A", "0", "extra ", "\n\n", "\r"), (at, cut, put) => {
        const changed = TEXT.slice(0, at) + put + TEXT.slice(at + cut);
        expect([changed, "log_malformed"]).toContain(formOf(changed));
      }),
      { numRuns: 1000 },
    );
  });

  function formOf(text: string): unknown {
    try {
      return formatLogProof(parseLogProof(text));
    } catch (error) {
      return error instanceof Error && "code" in error ? error.code : error;
    }
  }

  test.each([
    ["nothing", ""],
    ["another version", TEXT.replace("@v1", "@v2")],
    ["no index", TEXT.replace(/^index.*\n/m, "")],
    ["a leading zero", TEXT.replace("index 2", "index 02")],
    ["empty extra data", TEXT.replace("index", "extra \nindex")],
    ["extra data after the index", TEXT.replace(/^(index.*\n)/m, "$1extra YQ==\n")],
    ["no checkpoint", TEXT.slice(0, TEXT.indexOf("\n\n") + 2)],
    ["64 hashes", TEXT.replace(/^(index.*\n)/m, `$1${formatHashLines([new Uint8Array(32)]).repeat(64)}`)],
    ["a note that is no checkpoint", TEXT.replace("\n300\n", "\n0300\n")],
  ])("with %s is refused", (_, text) => {
    expect(() => parseLogProof(text)).toThrow(malformed);
  });

  test("is not made of hashes or extra data that may not be", () => {
    const proof = proofOf(0);
    expect(() => formatLogProof({ ...proof, extra: new Uint8Array(0) })).toThrow(malformed);
    expect(() => formatLogProof({ ...proof, extra: new Uint8Array(131_073) })).toThrow(malformed);
    expect(() => formatLogProof({ ...proof, hashes: [new Uint8Array(31)] })).toThrow(malformed);
    expect(() => formatLogProof({ ...proof, index: -1 })).toThrow(malformed);
    expect(() => parseHashLines(Array.from({ length: 64 }, () => ""))).toThrow(malformed);
  });
});
