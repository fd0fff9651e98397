import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hmac, sha256 } from "./index.ts";

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test("SHA-256 of FIPS 180-4's own examples", () => {
  const text = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
  expect(hexOf(sha256(Buffer.from("")))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(hexOf(sha256(Buffer.from("abc")))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(hexOf(sha256(Buffer.from(text)))).toBe("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
});

test("SHA-256 equals Node's for every length around the block, and for long messages", () => {
  const lengths = [...Array.from({ length: 260 }, (_, length) => length), 65_535, 65_536, 1_000_000];
  for (const length of lengths) {
    const bytes = new Uint8Array(length).map((_, at) => (at * 31 + length) % 256);
    expect(hexOf(sha256(bytes)), `length ${length}`).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("SHA-256 reads a view from its own first byte", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(20), (bytes, from) => {
      const view = bytes.subarray(Math.min(from, bytes.length));
      expect(hexOf(sha256(view))).toBe(createHash("sha256").update(view).digest("hex"));
    }),
  );
});

test("HMAC equals Node's for keys shorter than, as long as, and longer than a block", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 140 }), fc.uint8Array({ maxLength: 140 }), (key, message) => {
      expect(hexOf(hmac(sha256, key, message))).toBe(createHmac("sha256", key).update(message).digest("hex"));
    }),
  );
});
