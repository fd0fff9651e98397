import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitText, textTable, textWidth } from "./index.ts";

const letter = fc.constantFrom("a", "é", "e\u0301", "北", "한", "😀", "🇩🇪", "…", "ｱ", "Ａ", "\n", "\u001b", "\u202e");
const cell = fc.string({ unit: letter, maxLength: 12 });

describe("width", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["café", 4],
    ["cafe\u0301", 4],
    ["北京市", 6],
    ["東京タワー", 10],
    ["서울", 4],
    ["ｱ", 1],
    ["Ａ", 2],
    ["「A」", 5],
    ["😀", 2],
    ["🇩🇪", 2],
    ["𠮷野家", 6],
    ["…", 1],
    ["─", 1],
    ["→", 1],
    ["☺", 1],
    ["ไทย", 3],
    ["a\u200db", 2],
  ])("of %j is %d", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe("fitting", () => {
  test("cuts whole characters and says so with an ellipsis", () => {
    expect(fitText("Sichuan Hotpot", 9)).toBe("Sichuan …");
    expect(fitText("四川火锅", 8)).toBe("四川火锅");
    expect(fitText("四川火锅", 7)).toBe("四川火…");
    expect(fitText("四川火锅", 6)).toBe("四川…");
    expect(fitText("四川火锅", 1)).toBe("…");
  });

  test("never exceeds its width, and leaves what fits", () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 1, max: 20 }), (text, width) => {
        const fitted = fitText(text, width);
        expect(textWidth(fitted)).toBeLessThanOrEqual(width);
        const whole = fitText(text, Number.POSITIVE_INFINITY);
        expect(textWidth(whole) > width || fitted === whole).toBe(true);
      }),
    );
  });

  test("lets nothing through that moves a cursor or turns the direction", () => {
    expect(fitText("a\u001b[2Jb\r\nc\u202ed", 20)).toBe("a [2Jb  c d");
  });
});

describe("tables", () => {
  test("align their columns, wide characters included", () => {
    const rows = [
      ["Anchorage", "27,178"],
      ["北京市", "9"],
    ];
    expect(textTable(rows, { header: ["place", "visits"], align: ["left", "right"] }).split("\n")).toEqual([
      "place      visits",
      "─────────  ──────",
      "Anchorage  27,178",
      "北京市          9",
    ]);
  });

  test("fit a width by cutting their widest columns", () => {
    const rows = [["1", "a very long sentence indeed", "another long one"]];
    expect(textTable(rows, { widthMax: 30 })).toBe("1  a very long…  another long…");
    expect(textTable(rows, { widthMax: 5 })).toBe("1  a ver…  anoth…");
  });

  test("have lines of one width at most, however odd their cells", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const lines = textTable(rows, { widthMax: 22 }).split("\n");
        expect(lines).toHaveLength(rows.length);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(22);
      }),
    );
  });

  test("of nothing are nothing", () => {
    expect(textTable([])).toBe("");
  });
});
