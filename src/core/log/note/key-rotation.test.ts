import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHECKS, flipped, givenSigner } from "../../../../test/given-log.ts";
import { sha256 } from "../bytes/index.ts";
import { formatNote, formatVerifierKey, rotationNote, signNote, verifierKeyOf, verifyRotation } from "./index.ts";

const malformed = expect.objectContaining({ code: "log_malformed" });
const unproven = expect.objectContaining({ code: "log_unproven" });

const ORIGIN = "credence.example/log/1";
const old = await givenSigner(ORIGIN);
const stranger = await givenSigner("stranger.example");
const keyOf = (fill: number, name = ORIGIN) => verifierKeyOf(sha256, { name, kind: "ed25519", publicKey: new Uint8Array(32).fill(fill) });
const NEXT = keyOf(3);
const NOTE = await rotationNote(old, NEXT);
const signed = async (text: string) => formatNote(await signNote(text, [old]));

describe("a rotation", () => {
  test("is the origin and the new key, signed by the old one", async () => {
    expect(NOTE.startsWith(`${ORIGIN}\n${formatVerifierKey(NEXT)}\n\n— ${ORIGIN} `)).toBe(true);
    expect(await verifyRotation(NOTE, [old.key], CHECKS)).toEqual(NEXT);
    expect(await verifyRotation(NOTE, [stranger.key, old.key], CHECKS)).toEqual(NEXT);
  });

  test("with any bit changed is malformed or not believed", async () => {
    const bytes = Buffer.from(NOTE);
    await fc.assert(
      fc.asyncProperty(fc.nat(8 * bytes.length - 1), async (bit) => {
        const changed = Buffer.from(flipped(bytes, bit)).toString("utf8");
        await expect(verifyRotation(changed, [old.key], CHECKS)).rejects.toMatchObject({
          code: expect.stringMatching(/^log_(malformed|unproven)$/),
        });
      }),
      { numRuns: 300 },
    );
  });

  test("is believed on the word of a key of that log only", async () => {
    await expect(verifyRotation(NOTE, [], CHECKS)).rejects.toThrow(unproven);
    await expect(verifyRotation(NOTE, [stranger.key], CHECKS)).rejects.toThrow(unproven);
    await expect(verifyRotation(NOTE, [keyOf(4)], CHECKS)).rejects.toThrow(unproven);
    const foreign = formatNote(await signNote(`${ORIGIN}\n${formatVerifierKey(NEXT)}\n`, [stranger]));
    await expect(verifyRotation(foreign, [stranger.key, old.key], CHECKS)).rejects.toThrow(unproven);
  });

  test("does not bring back an old key", async () => {
    await expect(verifyRotation(NOTE, [old.key, NEXT], CHECKS)).rejects.toThrow("wanted a new key");
  });

  test("is not a cosigner's", async () => {
    const witness = await givenSigner(ORIGIN, "cosignature");
    const wanted = "the keys of a log";
    await expect(rotationNote(witness, NEXT)).rejects.toThrow(wanted);
    await expect(rotationNote(old, witness.key)).rejects.toThrow(wanted);
    await expect(verifyRotation(await signed(`${ORIGIN}\n${formatVerifierKey(witness.key)}\n`), [old.key], CHECKS)).rejects.toThrow(
      malformed,
    );
  });

  test("is not to the key in use, nor to one of another log", async () => {
    await expect(rotationNote(old, old.key)).rejects.toThrow("saw the one in use");
    await expect(rotationNote(old, keyOf(3, "credence.example/log/2"))).rejects.toThrow(malformed);
    const foreign = `${ORIGIN}\n${formatVerifierKey(stranger.key)}\n`;
    await expect(verifyRotation(await signed(foreign), [old.key], CHECKS)).rejects.toThrow(malformed);
  });

  test.each([
    ["a checkpoint", `${ORIGIN}\n7\n${Buffer.alloc(32).toString("base64")}\n`],
    ["one line", `${ORIGIN}\n`],
    ["a third line", `${ORIGIN}\n${formatVerifierKey(NEXT)}\nmore\n`],
    ["another order", `${formatVerifierKey(NEXT)}\n${ORIGIN}\n`],
  ])("is not read from %s", async (_, text) => {
    await expect(verifyRotation(await signed(text), [old.key], CHECKS)).rejects.toThrow(malformed);
  });
});
