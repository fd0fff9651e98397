import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHECKS, ed25519, flipped, givenLog, givenSigner, NOW_SECONDS } from "../../../../test/given-log.ts";
import { sha256 } from "../bytes/index.ts";
import {
  formatCheckpoint,
  formatNote,
  formatSignatures,
  parseNote,
  signatureOf,
  signNote,
  verifyCheckpoint,
  withSignatures,
} from "../note/index.ts";
import { hashEmpty, nodesOf, proveConsistency, treeRoot } from "../tree/index.ts";
import {
  type AddCheckpoint,
  acceptCosignatures,
  formatAddCheckpoint,
  formatTreeSize,
  originHash,
  parseAddCheckpoint,
  parseTreeSize,
  type Seen,
  WITNESS_STATUS,
  type WitnessDecision,
  witnessDecision,
} from "./index.ts";

const malformed = expect.objectContaining({ code: "log_malformed" });

const LOG = givenLog(400);
const nodeAt = nodesOf(sha256, LOG.leafHashes);
const ORIGIN = "credence.example/log";
const log = await givenSigner(ORIGIN);
const stranger = await givenSigner("stranger.example");
const witness = await givenSigner("witness.example/w1", "cosignature");
const KNOWN = { origin: ORIGIN, keys: [log.key] };

const seenAt = (size: number): Seen => ({ size, root: treeRoot(sha256, size, nodeAt) });

async function requestOf(from: number, to: number, signers = [log]): Promise<AddCheckpoint> {
  const checkpoint = { origin: ORIGIN, ...seenAt(to), extensions: [] };
  const note = await signNote(formatCheckpoint(checkpoint), signers);
  const proof = from === 0 || from > to ? [] : proveConsistency(sha256, { from, to }, nodeAt);
  return parseAddCheckpoint(formatAddCheckpoint({ oldSize: from, proof, note }));
}

async function kindOf(request: AddCheckpoint, seen: Seen | undefined): Promise<WitnessDecision["kind"]> {
  return (await witnessDecision(request, { log: KNOWN, seen }, CHECKS)).kind;
}

describe("a request to a witness", () => {
  test("has the lines of the specification, and goes there and back", async () => {
    const request = await requestOf(257, 400);
    const body = formatAddCheckpoint(request);
    expect(body).toMatch(/^old 257\n(?:[A-Za-z0-9+/]{43}=\n)+\ncredence\.example\/log\n400\n/);
    expect(parseAddCheckpoint(body)).toEqual(request);
    expect(formatAddCheckpoint(await requestOf(0, 1))).toMatch(/^old 0\n\ncredence/);
  });

  test("is read in one form only", async () => {
    const body = formatAddCheckpoint(await requestOf(257, 400));
    const formOf = (text: string): unknown => {
      try {
        return formatAddCheckpoint(parseAddCheckpoint(text));
      } catch (error) {
        return error instanceof Error && "code" in error ? error.code : error;
      }
    };
    fc.assert(
      fc.property(fc.nat(body.length), fc.nat(2), fc.constantFrom("\n", " ", "=", "0", "old ", "\n\n", "\r"), (at, cut, put) => {
        const changed = body.slice(0, at) + put + body.slice(at + cut);
        expect([changed, "log_malformed"]).toContain(formOf(changed));
      }),
      { numRuns: 500 },
    );
    for (const text of ["", "old 1", "old 1\n", "old 01\n\n", body.replace("old ", "new "), body.replace("\n\n", "\n")]) {
      expect(() => parseAddCheckpoint(text), text).toThrow(malformed);
    }
  });

  test("has at most 63 hashes", async () => {
    const { note } = await requestOf(0, 1);
    const proof = Array.from({ length: 64 }, () => new Uint8Array(32));
    expect(() => formatAddCheckpoint({ oldSize: 1, proof, note })).toThrow("at most 63 hashes, saw 64");
    expect(parseAddCheckpoint(formatAddCheckpoint({ oldSize: 1, proof: proof.slice(1), note })).proof.length).toBe(63);
  });

  test("with any bit changed is malformed or not signed", async () => {
    const bytes = Buffer.from(formatAddCheckpoint(await requestOf(257, 400)));
    await fc.assert(
      fc.asyncProperty(fc.nat(8 * bytes.length - 1), async (bit) => {
        const changed = Buffer.from(flipped(bytes, bit)).toString("utf8");
        const outcome = await Promise.resolve(changed)
          .then((body) => kindOf(parseAddCheckpoint(body), seenAt(257)))
          .catch((error: { code?: string }) => error.code);
        expect(["log_malformed", "origin_unknown", "signature_wrong", "conflict", "old_size_beyond_checkpoint", "inconsistent"]).toContain(
          outcome,
        );
      }),
      { numRuns: 400 },
    );
  });

  test("that comes too early is answered with a size", () => {
    expect(formatTreeSize(20_852_014)).toBe("20852014\n");
    expect(parseTreeSize("20852014\n")).toBe(20_852_014);
    for (const body of ["", "\n", "1", "01\n", "1\n\n", " 1\n"]) expect(() => parseTreeSize(body), body).toThrow(malformed);
  });
});

describe("a witness", () => {
  test("signs whatever only grows from what it has seen", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(400), fc.nat(400), async (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const seen = from === 0 && a % 2 === 0 ? undefined : seenAt(from);
        expect(await witnessDecision(await requestOf(from, to), { log: KNOWN, seen }, CHECKS)).toMatchObject({
          kind: "cosign",
          checkpoint: { size: to },
        });
      }),
      { numRuns: 50 },
    );
  });

  test("knows its logs by origin, and their keys", async () => {
    const request = await requestOf(0, 5);
    expect((await witnessDecision(request, { log: undefined, seen: undefined }, CHECKS)).kind).toBe("origin_unknown");
    const other = { origin: "other.example", keys: [log.key] };
    expect((await witnessDecision(request, { log: other, seen: undefined }, CHECKS)).kind).toBe("origin_unknown");
    expect(await kindOf(await requestOf(0, 5, [stranger]), undefined)).toBe("signature_wrong");
    const forged = {
      ...request,
      note: { ...request.note, signatures: request.note.signatures.map((each) => ({ ...each, signature: new Uint8Array(64) })) },
    };
    expect(await kindOf(forged, undefined)).toBe("signature_wrong");
    expect(await kindOf(await requestOf(0, 5, [stranger, log]), undefined)).toBe("cosign");
  });

  test("wants the request to begin where it stopped", async () => {
    expect(await kindOf(await requestOf(6, 5), seenAt(6))).toBe("old_size_beyond_checkpoint");
    expect(await witnessDecision(await requestOf(4, 5), { log: KNOWN, seen: seenAt(3) }, CHECKS)).toEqual({ kind: "conflict", size: 3 });
    expect(await witnessDecision(await requestOf(4, 5), { log: KNOWN, seen: undefined }, CHECKS)).toEqual({ kind: "conflict", size: 0 });
    expect(await kindOf(await requestOf(0, 5), seenAt(3))).toBe("conflict");
  });

  test("does not sign a log that changed, went back or shows something else at one size", async () => {
    const request = await requestOf(100, 300);
    const changed = { size: 100, root: flipped(seenAt(100).root, 3) };
    expect(await kindOf(request, changed)).toBe("inconsistent");
    expect(await kindOf({ ...request, proof: request.proof.slice(1) }, seenAt(100))).toBe("inconsistent");
    expect(await kindOf(await requestOf(100, 100), changed)).toBe("inconsistent");
    expect(await kindOf(await requestOf(100, 100), seenAt(100))).toBe("cosign");
  });

  test("wants no proof from nothing, and the root of nothing for no leaves", async () => {
    const request = await requestOf(0, 5);
    expect(await kindOf({ ...request, proof: [new Uint8Array(32)] }, undefined)).toBe("inconsistent");
    const none = { origin: ORIGIN, size: 0, root: hashEmpty(sha256), extensions: [] };
    const signed = async (root: Uint8Array) => {
      const note = await signNote(formatCheckpoint({ ...none, root }), [log]);
      return parseAddCheckpoint(formatAddCheckpoint({ oldSize: 0, proof: [], note }));
    };
    expect(await kindOf(await signed(none.root), undefined)).toBe("cosign");
    expect(await kindOf(await signed(flipped(none.root, 0)), undefined)).toBe("inconsistent");
  });

  test("whose own keys cannot be told apart says so, and blames no log", async () => {
    const twins = { origin: ORIGIN, keys: [log.key, { ...log.key, publicKey: stranger.key.publicKey }] };
    await expect(witnessDecision(await requestOf(0, 5), { log: twins, seen: undefined }, CHECKS)).rejects.toThrow(malformed);
  });

  test("shows what it signed under the hash of the origin", () => {
    expect(originHash(sha256, "abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test("answers each decision with the status of the specification", () => {
    expect(WITNESS_STATUS).toEqual({
      cosign: 200,
      origin_unknown: 404,
      signature_wrong: 403,
      old_size_beyond_checkpoint: 400,
      conflict: 409,
      inconsistent: 422,
    });
  });
});

describe("a log that asks witnesses", () => {
  test("keeps the right cosignatures of an answer, and says which were wrong", async () => {
    const { note } = await requestOf(0, 5);
    const second = await givenSigner("witness.example/w2", "cosignature");
    const right = await signatureOf(witness, note.text);
    const wrong = { ...(await signatureOf(second, note.text)), signature: new Uint8Array(72) };
    const unknown = await signatureOf(stranger, note.text);
    const answer = { text: note.text, body: formatSignatures([wrong, right, unknown]), keys: [witness.key, second.key] };
    const outcome = await acceptCosignatures(answer, ed25519.verify);
    expect(outcome.verified.map(({ key, timeSeconds }) => [key.name, timeSeconds])).toEqual([["witness.example/w1", NOW_SECONDS]]);
    expect(outcome.wrong.map(({ message }) => message)).toEqual(["the signature by witness.example/w2 is wrong"]);
    const cosigned = formatNote(
      withSignatures(
        note,
        outcome.verified.map(({ signature }) => signature),
      ),
    );
    const policy = { origin: ORIGIN, logKeys: [log.key], quorum: { witnesses: [witness.key, second.key], needed: 1 } };
    expect((await verifyCheckpoint(cosigned, policy, ed25519.verify)).quorum.cosignedBy).toEqual(["witness.example/w1"]);
    expect(parseNote(cosigned).signatures.length).toBe(2);
  });

  test("refuses an answer that is no list of signatures", async () => {
    const { note } = await requestOf(0, 5);
    const answer = { text: note.text, body: "service unavailable", keys: [witness.key] };
    await expect(acceptCosignatures(answer, ed25519.verify)).rejects.toThrow(malformed);
  });
});
