import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ed25519, givenSigner } from "../../../../test/given-log.ts";
import { formatCheckpoint, formatNote, parseCheckpoint, quorumState, signNote, verifyCheckpoint, verifyNote } from "./index.ts";

const malformed = expect.objectContaining({ code: "log_malformed" });
const unproven = expect.objectContaining({ code: "log_unproven" });

/** The example of c2sp.org/tlog-checkpoint. */
const EXAMPLE = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

describe("the text of a checkpoint", () => {
  test("of the specification is read and written", () => {
    const checkpoint = parseCheckpoint(EXAMPLE);
    expect(checkpoint).toMatchObject({ origin: "example.com/behind-the-sofa", size: 20_852_163, extensions: [] });
    expect(formatCheckpoint(checkpoint)).toBe(EXAMPLE);
  });

  test("goes there and back, with spaces in the origin and with extension lines", () => {
    const line = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => !/\p{Cc}/u.test(text));
    const root = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(fc.record({ origin: line, size: fc.maxSafeNat(), root, extensions: fc.array(line, { maxLength: 16 }) }), (checkpoint) => {
        expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint);
      }),
    );
  });

  test.each([
    ["nothing", ""],
    ["two lines", "a\n1\n"],
    ["an empty origin", EXAMPLE.replace(/^.*\n/, "\n")],
    ["a leading zero", EXAMPLE.replace("2085", "02085")],
    ["a sign", EXAMPLE.replace("2085", "+2085")],
    ["a size past 2^53 - 1", EXAMPLE.replace("20852163", "9007199254740992")],
    ["a short root", EXAMPLE.replace(/CsUY.*$/m, "CsUY")],
    ["base64 that is not canonical", EXAMPLE.replace("q2I=", "q2J=")],
    ["no last newline", EXAMPLE.slice(0, -1)],
    ["an empty line at the end", `${EXAMPLE}\n`],
    ["an empty extension line", `${EXAMPLE}\nmore\n`],
    ["17 extension lines", EXAMPLE + "more\n".repeat(17)],
    ["a tab", EXAMPLE.replace("example", "exa\tmple")],
    ["carriage returns", EXAMPLE.replaceAll("\n", "\r\n")],
  ])("with %s is refused", (_, text) => {
    expect(() => parseCheckpoint(text)).toThrow(malformed);
  });

  test("is not made of lines that are none", () => {
    const checkpoint = parseCheckpoint(EXAMPLE);
    expect(() => formatCheckpoint({ ...checkpoint, origin: "a\nb" })).toThrow(malformed);
    expect(() => formatCheckpoint({ ...checkpoint, extensions: [""] })).toThrow(malformed);
    expect(() => formatCheckpoint({ ...checkpoint, root: new Uint8Array(20) })).toThrow(malformed);
    expect(() => formatCheckpoint({ ...checkpoint, size: -1 })).toThrow(malformed);
  });
});

const log = await givenSigner("example.com/behind-the-sofa");
const stranger = await givenSigner("stranger.example");
const WITNESSES = await Promise.all(["w1", "w2", "w3"].map((name) => givenSigner(`${name}.example`, "cosignature")));
const KEYS = WITNESSES.map(({ key }) => key);
const ORIGIN = "example.com/behind-the-sofa";

async function signedBy(signers: readonly (typeof log)[]): Promise<string> {
  return formatNote(await signNote(EXAMPLE, signers));
}

describe("a signed checkpoint", () => {
  test("is believed on the word of its log", async () => {
    const policy = { origin: ORIGIN, logKeys: [log.key] };
    const { checkpoint, quorum } = await verifyCheckpoint(await signedBy([stranger, log]), policy, ed25519.verify);
    expect(checkpoint).toEqual(parseCheckpoint(EXAMPLE));
    expect(quorum).toEqual({ isMet: true, cosignedBy: [], missing: [] });
  });

  test("is not believed of another log, or without its log's signature", async () => {
    const policy = { origin: ORIGIN, logKeys: [log.key] };
    const signed = await signedBy([log]);
    await expect(verifyCheckpoint(signed, { ...policy, origin: "example.com/bed" }, ed25519.verify)).rejects.toThrow(unproven);
    await expect(verifyCheckpoint(await signedBy([stranger]), policy, ed25519.verify)).rejects.toThrow(unproven);
    const quorum = { witnesses: KEYS, needed: 1 };
    const cosigned = await signedBy(WITNESSES);
    await expect(verifyCheckpoint(cosigned, { ...policy, quorum }, ed25519.verify)).rejects.toThrow("a signature by example.com");
  });

  test("needs k of n witnesses where the policy says so", async () => {
    const policyOf = (needed: number) => ({ origin: ORIGIN, logKeys: [log.key], quorum: { witnesses: KEYS, needed } });
    for (let cosigned = 0; cosigned <= 3; cosigned++) {
      const signed = await signedBy([log, ...WITNESSES.slice(0, cosigned)]);
      for (let needed = 0; needed <= 3; needed++) {
        const outcome = await verifyCheckpoint(signed, policyOf(needed), ed25519.verify).then(
          ({ quorum }) => quorum.cosignedBy.length,
          (error: Error) => error.message,
        );
        expect(outcome).toBe(cosigned >= needed ? cosigned : `wanted ${needed} of 3 witnesses, saw ${cosigned}`);
      }
    }
  });

  test("is read strictly", async () => {
    const signed = await signedBy([log]);
    const policy = { origin: ORIGIN, logKeys: [log.key] };
    await expect(verifyCheckpoint(`${signed}\n`, policy, ed25519.verify)).rejects.toThrow(malformed);
  });
});

describe("a quorum", () => {
  test("counts a witness once, however often it signs", async () => {
    const [first] = WITNESSES;
    if (first === undefined) throw new Error("three witnesses were made");
    const twice = await signNote(EXAMPLE, [log, first, { ...first, timeSeconds: 5 }]);
    const { verified } = await verifyNote(twice, [log.key, ...KEYS], ed25519.verify);
    expect(quorumState({ witnesses: KEYS, needed: 2 }, verified)).toEqual({
      isMet: false,
      cosignedBy: ["w1.example"],
      missing: ["w2.example", "w3.example"],
    });
  });

  test("that cannot be is refused", () => {
    const [first] = KEYS;
    if (first === undefined) throw new Error("three witnesses were made");
    expect(() => quorumState({ witnesses: KEYS, needed: 4 }, [])).toThrow(malformed);
    expect(() => quorumState({ witnesses: KEYS, needed: -1 }, [])).toThrow(malformed);
    expect(() => quorumState({ witnesses: [first, { ...first, name: "alias.example" }], needed: 1 }, [])).toThrow("twice");
    expect(() => quorumState({ witnesses: [log.key], needed: 1 }, [])).toThrow("wanted a cosigner's key");
  });
});
