import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ed25519, flipped, givenSigner, NOW_SECONDS } from "../../../../test/given-log.ts";
import { sha256 } from "../bytes/index.ts";
import {
  formatNote,
  formatSignatures,
  parseNote,
  parseSignatures,
  parseVerifierKey,
  signatureOf,
  signNote,
  verifyNote,
  withSignatures,
} from "./index.ts";

const malformed = expect.objectContaining({ code: "log_malformed" });
const unproven = expect.objectContaining({ code: "log_unproven" });

/** The example of c2sp.org/signed-note. */
const EXAMPLE_KEY = parseVerifierKey(sha256, "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
const EXAMPLE = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;

const CHECKPOINT = `credence.example/log\n7\n${Buffer.from(new Uint8Array(32).fill(5)).toString("base64")}\n`;
const log = await givenSigner("credence.example/log");
const other = await givenSigner("other.example/log");
const witness = await givenSigner("witness.example/w1", "cosignature");
const SIGNED = await signNote(CHECKPOINT, [log, witness]);
const TEXT = formatNote(SIGNED);
const KEYS = [log.key, witness.key];

describe("a signed note", () => {
  test("of the specification verifies", async () => {
    const note = parseNote(EXAMPLE);
    expect(formatNote(note)).toBe(EXAMPLE);
    const { verified, unknown, text } = await verifyNote(note, [EXAMPLE_KEY], ed25519.verify);
    expect({ text, unknown }).toEqual({ text: "This is an example message.\n", unknown: [] });
    expect(verified.map(({ key }) => key)).toEqual([EXAMPLE_KEY]);
  });

  test("may have empty lines and signature lines in its text", async () => {
    const text = "Ognuno sta solo\n\n— not a signature\n\n\ned è subito sera.\n";
    const note = parseNote(formatNote(await signNote(text, [log])));
    expect((await verifyNote(note, [log.key], ed25519.verify)).text).toBe(text);
  });

  test("with any bit changed is malformed or does not verify", async () => {
    const bytes = Buffer.from(TEXT);
    await fc.assert(
      fc.asyncProperty(fc.nat(8 * bytes.length - 1), async (bit) => {
        const changed = Buffer.from(flipped(bytes, bit)).toString("utf8");
        const outcome = await Promise.resolve(changed)
          .then((text) => verifyNote(parseNote(text), KEYS, ed25519.verify))
          .then(({ unknown, verified }) => (unknown.length > 0 ? `unknown beside ${verified.length}` : "believed"))
          .catch((error: { code?: string }) => error.code);
        // A changed name or key id makes the line another's: the rest still stands, and says how many.
        expect(["log_malformed", "log_unproven", "unknown beside 1"]).toContain(outcome);
      }),
      { numRuns: 400 },
    );
  });

  test("is read in one form only", () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(2), fc.constantFrom("\n", " ", "=", "A", "—", "\n\n", "\r", "\ud800"), (at, cut, put) => {
        const changed = TEXT.slice(0, at) + put + TEXT.slice(at + cut);
        const outcome = formOf(changed);
        expect([changed, "log_malformed"]).toContain(outcome);
      }),
      { numRuns: 1000 },
    );
  });

  function formOf(text: string): unknown {
    try {
      return formatNote(parseNote(text));
    } catch (error) {
      return error instanceof Error && "code" in error ? error.code : error;
    }
  }

  test.each([
    ["nothing", ""],
    ["a text alone", "text\n"],
    ["no signature", "text\n\n"],
    ["no empty line", EXAMPLE.replace("\n\n", "\n")],
    ["no text", EXAMPLE.replace(/^.*\n/, "")],
    ["no last newline", EXAMPLE.slice(0, -1)],
    ["something after the signatures", `${EXAMPLE}more\n`],
    ["a hyphen for the dash", EXAMPLE.replace("—", "-")],
    ["two spaces", EXAMPLE.replace("foo ", "foo  ")],
    ["a signature of a key id alone", EXAMPLE.replace(/Uw2QO.*$/m, "Uw2QOg==")],
    ["a plus in a name", EXAMPLE.replace("example.com/foo", "example.com+foo")],
    ["carriage returns", EXAMPLE.replaceAll("\n", "\r\n")],
    ["101 signatures", `x\n\n${formatSignatures(SIGNED.signatures.slice(0, 1)).repeat(101)}`],
    ["a million characters and one", `${"x".repeat(1_000_001)}\n\n${formatSignatures(SIGNED.signatures)}`],
  ])("with %s is refused", (_, text) => {
    expect(() => parseNote(text)).toThrow(malformed);
  });

  test("of 100 signatures is read", () => {
    const many = `x\n\n${formatSignatures(SIGNED.signatures.slice(0, 1)).repeat(100)}`;
    expect(parseNote(many).signatures.length).toBe(100);
  });

  test("is not made without signatures or a last newline", async () => {
    await expect(signNote("x\n", [])).rejects.toThrow(malformed);
    await expect(signNote("x", [log])).rejects.toThrow(malformed);
    await expect(signNote("x\u0007\n", [log])).rejects.toThrow(malformed);
    expect(() => formatSignatures(Array.from({ length: 101 }, () => SIGNED.signatures).flat())).toThrow(malformed);
  });
});

describe("signatures", () => {
  test("by unknown keys are left alone, those by known ones are not", async () => {
    const note = await signNote(CHECKPOINT, [other, log]);
    const { verified, unknown } = await verifyNote(note, [log.key], ed25519.verify);
    expect([verified.map(({ key }) => key.name), unknown.map(({ name }) => name)]).toEqual([
      ["credence.example/log"],
      ["other.example/log"],
    ]);
    await expect(verifyNote(note, [witness.key], ed25519.verify)).rejects.toThrow(unproven);
    const spoiled = {
      text: note.text,
      signatures: note.signatures.map((each, at) => (at === 0 ? { ...each, signature: new Uint8Array(64) } : each)),
    };
    await expect(verifyNote(spoiled, [log.key, other.key], ed25519.verify)).rejects.toThrow("the signature by other.example/log is wrong");
    expect((await verifyNote(spoiled, [log.key], ed25519.verify)).verified.length).toBe(1);
  });

  test("of a cosigner carry their time, and sign it", async () => {
    const { verified } = await verifyNote(SIGNED, KEYS, ed25519.verify);
    expect(verified.map(({ timeSeconds }) => timeSeconds)).toEqual([undefined, NOW_SECONDS]);
    const changedBy = (change: (bytes: Uint8Array) => Uint8Array) => ({
      text: CHECKPOINT,
      signatures: SIGNED.signatures.map((each, at) => (at === 1 ? { ...each, signature: change(each.signature) } : each)),
    });
    for (const bit of [7, 63, 64, 575]) {
      await expect(
        verifyNote(
          changedBy((bytes) => flipped(bytes, bit)),
          KEYS,
          ed25519.verify,
        ),
      ).rejects.toThrow(unproven);
    }
    await expect(
      verifyNote(
        changedBy((bytes) => bytes.slice().fill(0, 0, 8)),
        KEYS,
        ed25519.verify,
      ),
    ).rejects.toThrow(unproven);
    await expect(
      verifyNote(
        changedBy((bytes) => bytes.slice(1)),
        KEYS,
        ed25519.verify,
      ),
    ).rejects.toThrow(unproven);
  });

  test("of a cosigner are made of checkpoints and a time only", async () => {
    await expect(signatureOf(witness, "no checkpoint\n")).rejects.toThrow(malformed);
    await expect(signatureOf({ key: witness.key, sign: witness.sign }, CHECKPOINT)).rejects.toThrow("wanted the time of a cosignature");
    await expect(signatureOf({ ...witness, timeSeconds: 0.5 }, CHECKPOINT)).rejects.toThrow("wanted whole seconds since 1970");
  });

  test("are added in place of the same key's old one", async () => {
    const later = await signatureOf({ ...witness, timeSeconds: NOW_SECONDS + 1 }, CHECKPOINT);
    const note = withSignatures(SIGNED, [later]);
    expect(note.signatures).toEqual([SIGNED.signatures[0], later]);
  });

  test("in lines go there and back", () => {
    expect(parseSignatures(formatSignatures(SIGNED.signatures))).toEqual(SIGNED.signatures);
    expect(() => parseSignatures("")).toThrow(malformed);
    expect(() => parseSignatures("\n")).toThrow(malformed);
  });

  test("by keys that nobody could tell apart are not checked", async () => {
    const twin = { ...log.key, publicKey: other.key.publicKey };
    await expect(verifyNote(SIGNED, [log.key, twin], ed25519.verify)).rejects.toThrow(malformed);
  });
});
