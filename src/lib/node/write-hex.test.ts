import fc from "fast-check";
import { expect, test } from "vitest";
import { writeHex } from "./index.ts";

test("what was hex is bytes again, whatever its case and wherever it has hyphens", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.boolean(), fc.array(fc.nat(80)), (bytes, isUpper, hyphens) => {
      let text = Buffer.from(bytes).toString("hex");
      if (isUpper) text = text.toUpperCase();
      for (const at of hyphens) text = `${text.slice(0, at)}-${text.slice(at)}`;
      const into = Buffer.alloc(bytes.length + 4, 0xee);
      expect(writeHex(into, 2, text)).toBe(bytes.length);
      expect(into.toString("hex")).toBe(`eeee${Buffer.from(bytes).toString("hex")}eeee`);
    }),
  );
});

test("a text that is no hex, or ends in half a byte, is told by -1", () => {
  const into = Buffer.alloc(16);
  for (const text of ["a", "abc", "0g", "0x", "é0", " 00", "00 ", "00\n", "😀", "\u{10400}0"]) expect(writeHex(into, 0, text)).toBe(-1);
});
