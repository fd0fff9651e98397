import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ed25519, flipped, givenSigner } from "../../../../test/given-log.ts";
import { sha256 } from "../bytes/index.ts";
import { formatSignerKey, formatVerifierKey, keyIdOf, parseSignerKey, parseVerifierKey, signerKeyOf, verifierKeyOf } from "./index.ts";

/** The example of c2sp.org/signed-note. */
const EXAMPLE = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const malformed = expect.objectContaining({ code: "log_malformed" });
const { key: LOG_KEY } = await givenSigner("credence.example/log");
const { key: WITNESS_KEY } = await givenSigner("witness.example/w1", "cosignature");

describe("a verifier key", () => {
  test("of the specification is read and written", () => {
    const key = parseVerifierKey(sha256, EXAMPLE);
    expect(key).toMatchObject({ name: "example.com/foo", keyId: 0x530d903a, kind: "ed25519" });
    expect(formatVerifierKey(key)).toBe(EXAMPLE);
  });

  test("goes there and back, of either kind, with plus signs in its base64", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.constantFrom("ed25519", "cosignature"), (publicKey, kind) => {
        const key = verifierKeyOf(sha256, { name: "è.example/log", kind, publicKey });
        expect(parseVerifierKey(sha256, formatVerifierKey(key))).toEqual(key);
      }),
    );
  });

  test("has another id for another name, kind or key", () => {
    const ids = [
      LOG_KEY,
      { ...LOG_KEY, name: "credence.example/log2" },
      { ...LOG_KEY, kind: "cosignature" as const },
      { ...LOG_KEY, publicKey: flipped(LOG_KEY.publicKey, 0) },
    ].map((key) => keyIdOf(sha256, key));
    expect(new Set(ids).size).toBe(4);
  });

  test("with any character changed is another key's or none", () => {
    const text = formatVerifierKey(WITNESS_KEY);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("A", "z", "0", "+", "/", "=", " ", "\n", "é"), (at, char) => {
        fc.pre(text[at] !== char);
        const changed = text.slice(0, at) + char + text.slice(at + 1);
        expect(() => parseVerifierKey(sha256, changed)).toThrow(malformed);
      }),
    );
  });

  test.each([
    "",
    "example.com/foo",
    EXAMPLE.replace("example.com/foo", ""),
    EXAMPLE.replace("foo", "f o"),
    EXAMPLE.replace("foo", "f\u00a0o"),
    EXAMPLE.replace("foo", "f\u0085o"),
    EXAMPLE.replace("foo", "\ud800"),
    EXAMPLE.replace("530d903a", "530D903A"),
    EXAMPLE.replace("530d903a", "530d903b"),
    EXAMPLE.replace("+Aek", "+Bek"),
    `${EXAMPLE}=`,
    `${EXAMPLE}\n`,
    EXAMPLE.slice(0, -4),
  ])("%j is refused", (text) => {
    expect(() => parseVerifierKey(sha256, text)).toThrow(malformed);
  });

  test("is not made of a name or a key that may not be", () => {
    const key = { name: "a", kind: "ed25519" as const, publicKey: new Uint8Array(32) };
    expect(() => verifierKeyOf(sha256, { ...key, name: "a+b" })).toThrow(malformed);
    expect(() => verifierKeyOf(sha256, { ...key, name: "a".repeat(513) })).toThrow(malformed);
    expect(() => verifierKeyOf(sha256, { ...key, publicKey: new Uint8Array(31) })).toThrow("32 bytes, saw 31");
  });
});

describe("a signer key", () => {
  const seed = sha256(Buffer.from("credence.example/log"));
  const text = formatSignerKey(signerKeyOf(LOG_KEY, seed));

  test("goes there and back, and its public key has its id", async () => {
    expect(text).toMatch(/^PRIVATE\+KEY\+credence\.example\/log\+[0-9a-f]{8}\+A/);
    const read = parseSignerKey(text);
    expect(formatSignerKey(read)).toBe(text);
    const { publicKey } = await ed25519.keyFrom(read.seed);
    expect(verifierKeyOf(sha256, { name: read.name, kind: read.kind, publicKey })).toEqual(LOG_KEY);
  });

  test("that is broken is refused without being repeated", () => {
    const secret = text.slice(-20);
    for (const broken of [
      EXAMPLE,
      text.slice(0, -1),
      text.slice("PRIVATE+".length),
      `${text} `,
      text.replace(/(\+[0-9a-f]{8}\+)A/, "$1C"),
    ]) {
      expect(() => parseSignerKey(broken)).toThrow(malformed);
      expect(() => parseSignerKey(broken)).not.toThrow(secret);
    }
  });
});

test("Web Crypto's errors about a key mean that the signature is wrong, all others are thrown on", async () => {
  const signed = { publicKey: new Uint8Array(31), message: new Uint8Array(1), signature: new Uint8Array(64) };
  expect(await ed25519.verify(signed)).toBe(false);
  expect(await ed25519.verify({ ...signed, publicKey: LOG_KEY.publicKey, signature: new Uint8Array(63) })).toBe(false);
  await expect(ed25519.keyFrom(new Uint8Array(31))).rejects.toThrow(/./);
});
