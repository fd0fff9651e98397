import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOf } from "./fault.ts";

describe("the fault of a text that is no JSON", () => {
  it.each([
    ["", 1, true],
    ["\n\n", 3, true],
    ["[1,\n2,\n", 3, true],
    ['{"a":\n\n"never closed', 3, true],
    ["[[[]]\n", 2, true],
    ['{"a":1,\n"b" 2}', 2, false],
    ["[1]\n\nx", 3, false],
    ["[1,]", 1, false],
    ["nul", 1, false],
    ["[01]", 1, false],
    ['["\\x"]', 1, false],
    ['["\u0000"]', 1, false],
    ["{1:2}", 1, false],
    ["]", 1, false],
  ])("%j is on line %i; cut off: %s", (text, line, isCut) => {
    expect(faultOf(text)).toEqual({ line, isCut });
  });

  it("is found on the line where a text was cut, wherever that was", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const whole = JSON.stringify(JSON.parse(text), null, 1);
        const cut = whole.slice(0, at % whole.length);
        fc.pre(!isJson(cut));
        const { line } = faultOf(cut);
        expect(line).toBeLessThanOrEqual(cut.split("\n").length);
        expect(line).toBeGreaterThanOrEqual(cut.trimEnd().split("\n").length);
      }),
    );
  });

  it("is found wherever a character that belongs nowhere was put between two lines", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const lines = JSON.stringify(JSON.parse(text), null, 1).split("\n");
        const line = at % (lines.length + 1);
        expect(faultOf([...lines.slice(0, line), "#", ...lines.slice(line)].join("\n"))).toEqual({ line: line + 1, isCut: false });
      }),
    );
  });

  it("is found in a text of eight megabytes that is one string", () => {
    expect(faultOf(`["${"a".repeat(8 * 1024 * 1024)}`)).toEqual({ line: 1, isCut: true });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
