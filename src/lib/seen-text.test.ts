import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seenText } from "./seen-text.ts";

describe("what a message shows of a refused value", () => {
  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [true, "true"],
    ["", "empty"],
    ["Delivered", '"Delivered"'],
    ["not-supplied", '"not-supplied"'],
    ["ordered2", '"ordered2"'],
    ["+12025550123", 'a text of the form "+99999999999"'],
    ["ann@example.org", 'a text of the form "aaa@aaaaaaa.aaa"'],
    ["Ann Smith", 'a text of the form "aaa aaaaa"'],
    ["a\nb", 'a text of the form "a?a"'],
    ["x".repeat(50), `a text of the form "${"a".repeat(40)}…"`],
    ["\ud800", 'a text of the form "?"'],
    [11, "11"],
    [-3.5, "-3.5"],
    [12_025_550_123, "a number of 11 digits"],
    [[1], "an array"],
    [{ phone: "+12025550123" }, "an object"],
    [Symbol("s"), "a symbol"],
  ])("%s is shown as %s", (value, shown) => {
    expect(seenText(value)).toBe(shown);
  });

  it("never holds seven digits of it, nor an @ with letters round it that were there", () => {
    const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.double(), fc.maxSafeInteger(), fc.jsonValue(), fc.emailAddress());
    fc.assert(
      fc.property(value, (given) => {
        const shown = seenText(given).replace(/^a number of \d+ digits$/, "");
        const isShape = shown.startsWith("a text of the form");
        expect(isShape ? shown.replace(/9/g, "").replace(/\p{N}/gu, "9") : shown).not.toMatch(/\d(?:\D*\d){6}/);
        expect(shown).not.toMatch(/[b-z]@[b-z]/);
        expect(shown.length).toBeLessThan(100);
      }),
    );
  });
});
