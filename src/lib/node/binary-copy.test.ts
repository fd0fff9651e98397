import fc from "fast-check";
import { expect, test } from "vitest";
import { BinaryCopy } from "./index.ts";

const HEADER_HEX = "5047434f50590aff0d0a000000000000000000";
const UUID = "123e4567-e89b-12d3-a456-426614174000";
const UUID_HEX = UUID.replaceAll("-", "");

/** Hex with spaces between its parts, for the reader. */
const packed = (hex: string) => hex.replaceAll(" ", "");

/** The bytes of one row of one field, without header and trailer, in hex. */
function fieldHex(write: (copy: BinaryCopy) => void): string {
  const copy = new BinaryCopy();
  copy.take();
  copy.row(1);
  write(copy);
  return copy.take().toString("hex").replace(/^0001/, "");
}

test("a text without rows is header and trailer", () => {
  expect(new BinaryCopy().end().toString("hex")).toBe(`${HEADER_HEX}ffff`);
});

test("a row is the number of its fields, then each with its length", () => {
  const copy = new BinaryCopy();
  copy.row(3);
  copy.int4(1);
  copy.null();
  copy.text("hi");
  expect(copy.end().toString("hex")).toBe(packed(`${HEADER_HEX} 0003 0000000400000001 ffffffff 000000026869 ffff`));
});

test.each<[string, (copy: BinaryCopy) => void, string]>([
  ["true", (copy) => copy.bool(true), "0000000101"],
  ["false", (copy) => copy.bool(false), "0000000100"],
  ["int2", (copy) => copy.int2(-2), "00000002fffe"],
  ["int4", (copy) => copy.int4(-2_147_483_648), "0000000480000000"],
  ["float8", (copy) => copy.float8(0.5), "000000083fe0000000000000"],
  ["bytes", (copy) => copy.bytes(Buffer.from("00ff", "hex")), "0000000200ff"],
  ["no bytes", (copy) => copy.bytes(Buffer.alloc(0)), "00000000"],
  ["an empty text", (copy) => copy.text(""), "00000000"],
  ["a uuid as text", (copy) => copy.uuid(UUID), `00000010${UUID_HEX}`],
  ["a uuid as bytes", (copy) => copy.uuid(Buffer.from(UUID_HEX, "hex")), `00000010${UUID_HEX}`],
  ["an empty array", (copy) => copy.int8Array([]), `0000000c 00000000 00000000 00000014`],
  [
    "bigints",
    (copy) => copy.int8Array([1, -1]),
    `0000002c 00000001 00000000 00000014 00000002 00000001 000000080000000000000001 00000008ffffffffffffffff`,
  ],
  [
    "byte strings",
    (copy) => copy.bytesArray([Buffer.from("ab"), Buffer.alloc(0)]),
    `0000001e 00000001 00000000 00000011 00000002 00000001 000000026162 00000000`,
  ],
  ["uuids", (copy) => copy.uuidArray([UUID]), `00000028 00000001 00000000 00000b86 00000001 00000001 00000010 ${UUID_HEX}`],
])("%s", (_, write, hex) => {
  expect(fieldHex(write)).toBe(packed(hex));
});

test("safe integers are written as 64 bits, texts as UTF-8", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.string({ unit: fc.constantFrom("a", "é", "北", "😀"), maxLength: 80 }), (integer, text) => {
      const expected = Buffer.alloc(12);
      expected.writeInt32BE(8);
      expected.writeBigInt64BE(BigInt(integer), 4);
      expect(fieldHex((copy) => copy.int8(integer))).toBe(expected.toString("hex"));
      const length = Buffer.byteLength(text).toString(16).padStart(8, "0");
      expect(fieldHex((copy) => copy.text(text))).toBe(length + Buffer.from(text).toString("hex"));
    }),
  );
});

test("the buffer grows with what is written, and what was taken stays as it was", () => {
  const copy = new BinaryCopy();
  const large = "é".repeat(3_000_000);
  copy.row(1);
  copy.text(large);
  expect(copy.length).toBe(19 + 2 + 4 + 6_000_000);
  const taken = copy.take();
  expect(copy.length).toBe(0);
  for (let i = 0; i < 400_000; i++) copy.int8(i);
  expect(taken.subarray(25).toString()).toBe(large);
  expect(copy.take().readBigInt64BE(12 * 399_999 + 4)).toBe(399_999n);
});

test("what a column cannot hold is refused", () => {
  const copy = new BinaryCopy();
  const refused = [
    () => copy.int2(32_768),
    () => copy.int2(0.5),
    () => copy.int4(2_147_483_648),
    () => copy.int4(Number.NaN),
    () => copy.int8(2 ** 53),
    () => copy.int8(0.5),
    () => copy.text("a\0b"),
    () => copy.text(`${"a".repeat(40)}\0`),
    () => copy.text("\ud800"),
    () => copy.uuid("123"),
    () => copy.uuid(`${UUID}00`),
    () => copy.uuid(Buffer.alloc(15)),
  ];
  for (const write of refused) expect(write).toThrow(expect.objectContaining({ code: "internal" }));
  expect(copy.length).toBe(19);
});
