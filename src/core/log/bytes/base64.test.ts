import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64, decodeHash, decodeText, encodeBase64, parseDecimal, requireNoteText } from "./index.ts";

const malformed = expect.objectContaining({ code: "log_malformed" });

test("base64 goes there and back as Node's does", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = encodeBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      expect(decodeBase64(text, "it")).toEqual(bytes);
    }),
    { numRuns: 50 },
  );
});

test.each(["QQ", "QQ=", "QR==", "Q Q==", "QQ==\n", "QUI", "QUJ=", "Q-==", "QQ===", "====", "A"])(
  "%j is no canonical base64, though some readers take it",
  (text) => {
    expect(() => decodeBase64(text, "it")).toThrow(malformed);
  },
);

test("a hash is 32 bytes", () => {
  expect(decodeHash(encodeBase64(new Uint8Array(32)), "root")).toEqual(new Uint8Array(32));
  expect(() => decodeHash(encodeBase64(new Uint8Array(31)), "root")).toThrow("root: wanted base64 of 32 bytes");
});

test("decimals have no sign, no leading zero, no exponent, and fit a double", () => {
  expect(parseDecimal("0", "size")).toBe(0);
  expect(parseDecimal("9007199254740991", "size")).toBe(Number.MAX_SAFE_INTEGER);
  for (const text of ["", "00", "01", "+1", "-1", "1e3", " 1", "1 ", "1.0", "0x1", "9007199254740992", "18446744073709551615", "１"]) {
    expect(() => parseDecimal(text, "size"), text).toThrow(malformed);
  }
});

test("text is valid UTF-8, keeps a byte order mark, and has no control characters but newlines", () => {
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), "it")).toBe("\ufeffA");
  expect(() => decodeText(Uint8Array.of(0xc0, 0x80), "it")).toThrow(malformed);
  expect(() => decodeText(Uint8Array.of(0xed, 0xa0, 0x80), "it")).toThrow(malformed);
  expect(requireNoteText("è una nota\n", "it")).toBe("è una nota\n");
  for (const text of ["\ud800", "a\rb", "\u0000", "\t", "\u001f"]) expect(() => requireNoteText(text, "it")).toThrow(malformed);
});
