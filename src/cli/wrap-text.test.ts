import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../lib/index.ts";
import { wrapText } from "./wrap-text.ts";

describe("wrapText", () => {
  it("breaks at blanks and indents what follows as far as the first line begins", () => {
    expect(wrapText("one two three four", { first: "- ", columns: 10 })).toBe("- one two\n  three\n  four");
  });

  it("breaks within words that have no blank, by columns", () => {
    expect(wrapText("按时送达 abcdef", { columns: 6 })).toBe("按时送\n达\nabcdef");
  });

  it("keeps an empty text empty", () => {
    expect(wrapText("")).toBe("");
  });

  it("is never wider than it may be, and loses nothing but blanks", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", " ", "按", "送", "-", ".") });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 30 }), (text, columns) => {
        const wrapped = wrapText(text, { first: "  ", columns });
        expect(Math.max(...wrapped.split("\n").map(textWidth))).toBeLessThanOrEqual(columns);
        expect(wrapped.replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      }),
    );
  });
});
