import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CredenceError } from "../../errors.ts";
import { formatIdentifier, parseIdentifier } from "./index.ts";
import { SCOPE_CHARS_MAX, SCOPED_CHARS_MAX } from "./scoped-value.ts";

const normal = (text: string) => formatIdentifier(parseIdentifier(text));

/** Any code units at all, lone surrogates included. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units));
const nameText = fc.string({ unit: fc.constantFrom(..."aÅÉéßİıΣςА中 -.'&/\u00a0\u3000\u0301\u200d".split("")), maxLength: 30 });

/** The normal form, or the code of our own error; any other error is thrown on. */
function formOrCode(text: string): string {
  try {
    return normal(text);
  } catch (error) {
    if (error instanceof CredenceError) return error.code;
    throw error;
  }
}

describe("account and licence", () => {
  it("keep the giver's own spelling, case and punctuation included", () => {
    expect(normal("account:otc:1810")).toBe("account:otc:1810");
    expect(normal("account:otc:Anna_B.:x")).toBe("account:otc:Anna_B.:x");
    expect(normal("account:otc:anna_b.:x")).not.toBe(normal("account:otc:Anna_B.:x"));
    expect(normal("licence:chicago:TX 2589/655")).toBe("licence:chicago:TX 2589/655");
  });

  it("lower-case the scope, trim, fold blanks and compose accents", () => {
    expect(normal("account: OTC :  Anna\t\u00a0 B ")).toBe("account:otc:Anna B");
    expect(normal("account:otc:Rene\u0301")).toBe("account:otc:René");
  });

  it("refuse a scope that is missing, too long or not of a-z, 0-9 and hyphen, and repeat nothing then", () => {
    for (const text of [
      "account:ann@example.org",
      "account::1",
      "account:o_t:1",
      "account:-x:1",
      `account:${"m".repeat(SCOPE_CHARS_MAX + 1)}:1`,
    ]) {
      expect(() => parseIdentifier(text)).toThrow(/^account: wanted account:<market>:.*not repeated/);
    }
  });

  it("refuse an id that is empty, too long, or has characters nobody can see, and show what was seen", () => {
    expect(() => parseIdentifier("account:otc: ")).toThrow(/1 to 200 visible characters.*saw 1: " "/);
    expect(() => parseIdentifier("account:otc:a\u202eb")).toThrow('"a\\u{202e}b"');
    expect(() => parseIdentifier("account:otc:a\u0000b")).toThrow('"a\\u{0}b"');
    expect(() => parseIdentifier("account:otc:a\ud800")).toThrow(CredenceError);
    expect(() => parseIdentifier(`account:otc:${"x".repeat(SCOPED_CHARS_MAX + 1)}`)).toThrow(/saw 201: "x{80}…"/);
    expect(normal(`account:otc:${"x".repeat(SCOPED_CHARS_MAX)}`)).toHaveLength("account:otc:".length + SCOPED_CHARS_MAX);
  });
});

describe("agency and establishment", () => {
  it("are lower case with hyphens for blanks, and lose nothing else", () => {
    expect(normal("agency:Baltimore:Solid Waste")).toBe("agency:baltimore:solid-waste");
    expect(normal("establishment:anchorage: McDONALD'S  - #12 ")).toBe("establishment:anchorage:mcdonald's-#12");
    expect(normal("establishment:xian:老孙家 泡馍")).toBe("establishment:xian:老孙家-泡馍");
    expect(normal("establishment:tehran:می\u200cخوش")).toBe("establishment:tehran:می\u200cخوش");
  });

  it("keep apart names that differ in more than case and blanks", () => {
    const names = ["joe's bar", "joes bar", "joe's bar 2", "joe's & bar", "jöe's bar"];
    expect(new Set(names.map((name) => normal(`establishment:x:${name}`))).size).toBe(names.length);
  });

  it("refuse a name of blanks and hyphens", () => {
    expect(() => parseIdentifier("agency:x: -- ")).toThrow(/1 to 200 visible characters/);
  });

  it("read any name either as a normal form that reads as itself, or not at all", () => {
    const scheme = fc.constantFrom("account", "licence", "agency", "establishment");
    fc.assert(
      fc.property(scheme, fc.oneof(anyText, nameText), (name, rest) => {
        const seen = formOrCode(`${name}:place-1:${rest}`);
        return seen.startsWith("identifier_") || (formOrCode(seen) === seen && seen.normalize("NFC") === seen);
      }),
      { numRuns: 2_000 },
    );
  });
});
