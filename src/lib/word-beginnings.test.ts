import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainWords, wordBeginnings } from "./word-beginnings.ts";

describe("the beginnings of words", () => {
  it("are the text from each of its words on", () => {
    expect(wordBeginnings("Solid-Waste:Baltimore")).toEqual(["solid waste baltimore", "waste baltimore", "baltimore"]);
    expect(wordBeginnings("joe's diner")).toEqual(["joe's diner", "diner"]);
    expect(wordBeginnings("北京市卫生局")).toEqual(["北京市卫生局"]);
    expect(wordBeginnings(" -- ")).toEqual([]);
  });

  it("are ends of the plain text, each plain itself: typed as it is shown, it begins one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        for (const beginning of wordBeginnings(text)) {
          expect(plainWords(text).endsWith(beginning)).toBe(true);
          expect(plainWords(beginning)).toBe(beginning);
        }
      }),
    );
  });
});
