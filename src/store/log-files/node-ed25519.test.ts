import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ed25519, flipped } from "../../../test/given-log.ts";
import { formatNote, parseNote, parseVerifierKey, sha256, signNote, verifyNote } from "../../core/log/index.ts";
import { logSignerOf, nodeEd25519Verify } from "./index.ts";
import { publicKeyOf } from "./node-ed25519.ts";

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));

/** RFC 8032, section 7.1: TEST 1, 2, 3 and SHA(abc). Seed, public key, message, signature. */
const RFC_8032 = [
  {
    name: "TEST 1",
    seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    message: "",
    signature:
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  },
  {
    name: "TEST 2",
    seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    message: "72",
    signature:
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  },
  {
    name: "TEST 3",
    seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
    publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    message: "af82",
    signature:
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  },
  {
    name: "TEST SHA(abc)",
    seed: "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
    publicKey: "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
    message:
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    signature:
      "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
  },
];

const fileOf = (seed: Uint8Array) => ({ name: "logs.example/market", epoch: 1, seed, keys: [{ publicKey: publicKeyOf(seed), since: 1 }] });
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe("Ed25519 of Node", () => {
  test.each(RFC_8032)("gives key and signature of RFC 8032, $name", async ({ seed, publicKey, message, signature }) => {
    const { key, sign } = logSignerOf(fileOf(bytes(seed)));
    expect(Buffer.from(key.publicKey).toString("hex")).toBe(publicKey);
    expect(Buffer.from(await sign(bytes(message))).toString("hex")).toBe(signature);
    const signed = { publicKey: bytes(publicKey), message: bytes(message), signature: bytes(signature) };
    expect(await nodeEd25519Verify(signed)).toBe(true);
    expect(await nodeEd25519Verify({ ...signed, message: bytes(`${message}00`) })).toBe(false);
  });

  test("signs as Web Crypto does, and each believes the other", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.uint8Array({ maxLength: 300 }), fc.nat(511), async (seed, message, bit) => {
        const theirs = await ed25519.keyFrom(seed);
        const { key, sign } = logSignerOf(fileOf(seed));
        const signature = new Uint8Array(await sign(message));
        expect(key.publicKey).toEqual(theirs.publicKey);
        expect(signature).toEqual(await theirs.sign(message));
        const signed = { publicKey: key.publicKey, message, signature };
        expect([await nodeEd25519Verify(signed), await ed25519.verify(signed)]).toEqual([true, true]);
        const spoiled = { ...signed, signature: flipped(signature, bit) };
        expect([await nodeEd25519Verify(spoiled), await ed25519.verify(spoiled)]).toEqual([false, false]);
      }),
      { numRuns: 50 },
    );
  });

  test("says false for a key or a signature of another length", async () => {
    const { key, sign } = logSignerOf(fileOf(new Uint8Array(32)));
    const message = new Uint8Array(3);
    const signature = await sign(message);
    for (const length of [0, 31, 33]) {
      expect(await nodeEd25519Verify({ publicKey: new Uint8Array(length), message, signature })).toBe(false);
    }
    for (const length of [0, 63, 65]) {
      expect(await nodeEd25519Verify({ publicKey: key.publicKey, message, signature: new Uint8Array(length) })).toBe(false);
    }
  });

  test("verifies the note of the signed-note specification, which Go made", async () => {
    const key = parseVerifierKey(sha256, "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    const note = parseNote(`This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`);
    expect((await verifyNote(note, [key], nodeEd25519Verify)).verified.length).toBe(1);
  });

  test("signs notes that a browser verifies", async () => {
    const signer = logSignerOf(fileOf(new Uint8Array(32).fill(7)));
    const text = formatNote(await signNote(`${signer.origin}\nx\n`, [signer]));
    expect((await verifyNote(parseNote(text), [signer.key], ed25519.verify)).verified.map(({ key }) => key)).toEqual([signer.key]);
  });
});

const WYCHEPROOF = fileURLToPath(new URL("../../../../shared/data/vectors-wycheproof/ed25519_test.json", import.meta.url));
type Group = { publicKey: { pk: string }; tests: { tcId: number; msg: string; sig: string; result: string }[] };

describe.skipIf(!existsSync(WYCHEPROOF))("Ed25519 of Node (skipped where ../shared/data is absent)", () => {
  test("answers all 151 tests of Wycheproof as they say", async () => {
    const { testGroups } = JSON.parse(readFileSync(WYCHEPROOF, "utf8")) as { testGroups: Group[] };
    const cases = testGroups.flatMap(({ publicKey, tests }) => tests.map((each) => ({ ...each, publicKey: bytes(publicKey.pk) })));
    const outcomes: Record<number, boolean> = {};
    for (const { tcId, publicKey, msg, sig } of cases) {
      outcomes[tcId] = await nodeEd25519Verify({ publicKey, message: bytes(msg), signature: bytes(sig) });
    }
    expect(outcomes).toEqual(Object.fromEntries(cases.map(({ tcId, result }) => [tcId, result === "valid"])));
    expect(cases.length).toBe(151);
  });
});
