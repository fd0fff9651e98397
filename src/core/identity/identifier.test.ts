import { describe, expect, it } from "vitest";
import { CredenceError } from "../../errors.ts";
import {
  formatIdentifier,
  IDENTIFIER_CHARS_MAX,
  isPublicScheme,
  kindProvenBy,
  maskedIdentifier,
  parseIdentifier,
  schemesKnown,
} from "./index.ts";

describe("identifiers", () => {
  it("are documented by examples, each in normal form", () => {
    for (const { name, example } of schemesKnown()) {
      const id = parseIdentifier(example);
      expect(id.scheme).toBe(name);
      expect(formatIdentifier(id)).toBe(example);
    }
  });

  it("are public or private by their scheme", () => {
    const names = (wanted: boolean) => schemesKnown().flatMap(({ name }) => (isPublicScheme(name) === wanted ? [name] : []));
    expect(names(false)).toEqual(["phone", "email", "national-id"]);
    expect(names(true)).toEqual(["uscc", "lei", "vat", "company", "account", "licence", "agency", "establishment"]);
  });

  it("are shown in full if public", () => {
    for (const { example, visibility } of schemesKnown()) {
      expect(maskedIdentifier(parseIdentifier(example)) === example).toBe(visibility === "public");
    }
  });

  it.each([
    ["lei:5493001KJTIIGC8Y1R12", "body"],
    ["uscc:914403001922038216", "body"],
    ["uscc:92310000MA1K000003", "person"],
    ["company:gb:01234567", "body"],
    ["company:dk:13585628", undefined],
    ["vat:DE136695976", undefined],
    ["agency:baltimore:solid-waste", "body"],
    ["establishment:anchorage:joe's-diner", "body"],
    ["account:otc:1810", undefined],
    ["licence:chicago:2589655", undefined],
    ["phone:+12025550123", undefined],
    ["email:ann@example.org", undefined],
    ["national-id:fi:010101-900R", "person"],
  ] as const)("%s proves %s", (text, kind) => {
    expect(kindProvenBy(parseIdentifier(text))).toBe(kind);
  });

  it("take the scheme's case and blanks around it lightly", () => {
    expect(parseIdentifier(" LEI : 5493001KJTIIGC8Y1R12")).toEqual({ scheme: "lei", value: "5493001KJTIIGC8Y1R12" });
  });

  it("of an unknown scheme are refused with the names of all schemes", () => {
    const names = schemesKnown().map(({ name }) => name);
    for (const text of ["emial:ann@example.org", "constructor:x", "__proto__:x", ":x", "https://example.org"]) {
      expect(() => parseIdentifier(text)).toThrow(expect.objectContaining({ code: "identifier_scheme_unknown" }));
      expect(() => parseIdentifier(text)).toThrow(names.join(", "));
    }
    expect(() => parseIdentifier("emial:ann@example.org")).toThrow(/^"emial" is no scheme/);
  });

  it("without a scheme are refused, and nothing of the text is repeated", () => {
    for (const text of ["+12025550123", "ann@example.org", ""]) {
      expect(() => parseIdentifier(text)).toThrow(/^wanted scheme:value, .*; saw no colon$/);
    }
    expect(() => parseIdentifier("Ann Smith +12025550123: x")).toThrow(/^the word before the colon is no scheme/);
  });

  it("over the limit of length are refused before they are read", () => {
    const text = `account:otc:${"x".repeat(IDENTIFIER_CHARS_MAX)}`;
    expect(() => parseIdentifier(text)).toThrow(CredenceError);
    expect(() => parseIdentifier(text)).toThrow(`at most ${IDENTIFIER_CHARS_MAX} characters, saw ${text.length}`);
  });
});
