import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, compareText } from "./index.ts";

const VECTORS = fileURLToPath(new URL("../../../shared/data/vectors-jcs-rfc8785/", import.meta.url));
/** One of each kind that sorts, escapes or encodes in its own way. */
// No backslash among them: once V8 (Node 24.21) has read {"\\\\":0}, it reads the key of {"\\u0000":0} as a backslash.
const letter = fc.constantFrom("a", "B", "1", " ", '"', "/", "\n", "\u0000", "\u007f", "é", "€", "北", "\uffff", "😀");
const areVectorsHere = existsSync(VECTORS);

describe("RFC 8785", () => {
  const names = areVectorsHere ? readdirSync(`${VECTORS}input`) : ["(skipped: ../shared/data is not here)"];

  test.skipIf(!areVectorsHere).each(names)("its author's vector %s is met byte for byte", (name) => {
    const hex = readFileSync(`${VECTORS}outhex/${name.replace(".json", ".txt")}`, "utf8");
    const value: unknown = JSON.parse(readFileSync(`${VECTORS}input/${name}`, "utf8"));
    expect(Buffer.from(canonicalJson(value)).toString("hex")).toBe(hex.replace(/\s/g, ""));
  });

  test("the sample of section 3.2.2 and 3.2.3", () => {
    const text = String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`;
    expect(canonicalJson(JSON.parse(text))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test("the sort of section 3.2.3 goes by code units, not by code points or letters", () => {
    const names = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
    const sorted: unknown[] = Object.keys(JSON.parse(canonicalJson(Object.fromEntries(names.map((name) => [`k${name}`, 0])))));
    expect(sorted).toEqual(["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"].map((name) => `k${name}`));
    expect(sorted).toEqual(names.map((name) => `k${name}`).sort(compareText));
  });

  test.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("the double %s of appendix B is written %s", (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, "hex").readDoubleBE())).toBe(text);
  });
});

describe("canonical texts", () => {
  test("stand for the same value as the text they came from", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3, stringUnit: letter }), (value) => {
        const canonical = canonicalJson(value);
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
      }),
    );
  });

  test("do not depend on the order in which properties were written", () => {
    const shuffled = fc
      .dictionary(fc.string({ unit: letter }), fc.integer())
      .chain((object) =>
        fc.tuple(fc.constant(object), fc.shuffledSubarray(Object.entries(object), { minLength: Object.keys(object).length })),
      );
    fc.assert(
      fc.property(shuffled, ([object, entries]) => {
        expect(canonicalJson(Object.fromEntries(entries))).toBe(canonicalJson(object));
      }),
    );
  });

  test("leave out a property that is undefined, wherever it stands", () => {
    expect(canonicalJson({ a: undefined, b: 1, c: undefined })).toBe('{"b":1}');
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}');
    expect(canonicalJson({ a: undefined })).toBe("{}");
  });

  test("keep a property named __proto__ and one with an empty name", () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"x":1},"":2}'))).toBe('{"":2,"__proto__":{"x":1}}');
  });
});

describe("what is refused", () => {
  test.each([
    ["a lone surrogate", "\ud800"],
    ["a lone surrogate in a name", { "a\udc00b": 1 }],
    ["a number too large", JSON.parse("1e400")],
    ["nesting beyond 100", JSON.parse("[".repeat(101) + "]".repeat(101))],
  ])("%s, which a JSON text can bring in", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: "json_malformed" }));
  });

  test.each([
    ["NaN", Number.NaN],
    ["undefined", undefined],
    ["undefined in an array", [1, undefined]],
    ["a hole in an array", Array(2)],
    ["a bigint", 1n],
    ["a function", { toJSON: () => 1 }],
    ["a symbol", Symbol("x")],
    ["a Date", new Date(0)],
    ["a Map", new Map()],
    ["bytes", new Uint8Array(2)],
  ])("%s, which is a mistake of ours", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: "internal" }));
  });

  test("a hundred levels are still written", () => {
    const deepest = "[".repeat(100) + "]".repeat(100);
    expect(canonicalJson(JSON.parse(deepest))).toBe(deepest);
  });
});
