import fc from "fast-check";
import { getCountries, getExampleNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples" with { type: "json" };
import { describe, expect, it } from "vitest";
import { CredenceError } from "../../errors.ts";
import { formatIdentifier, maskedIdentifier, parseIdentifier } from "./index.ts";

const normal = (text: string) => formatIdentifier(parseIdentifier(text));
const masked = (text: string) => maskedIdentifier(parseIdentifier(text));

function messageOf(text: string): string {
  try {
    return `accepted ${formatIdentifier(parseIdentifier(text))}`;
  } catch (error) {
    if (error instanceof CredenceError) return `${error.code} ${error.message} ${JSON.stringify(error.details)}`;
    throw error;
  }
}

const PHONES = getCountries().flatMap((country) => getExampleNumber(country, examples)?.number ?? []);

describe("phone", () => {
  it("is E.164, however its digits are grouped", () => {
    for (const text of ["phone:+1 (202) 555-0123", "phone: +1.202.555.0123 ", "phone:+1‐202‐555‐0123", "phone:＋１２０２５５５０１２３"]) {
      expect(normal(text)).toBe("phone:+12025550123");
    }
  });

  it("reads the metadata's example of every country as itself", () => {
    expect(PHONES.length).toBeGreaterThan(200);
    for (const number of PHONES) expect(normal(`phone:${number}`)).toBe(`phone:${number}`);
  });

  it("refuses numbers without a calling code, outside the plan, with extensions, letters or other text", () => {
    const texts = [
      "2025550123",
      "0012025550123",
      "+1202555012",
      "+12025550123 ext 5",
      "+12025550123;ext=5",
      "+1800FLOWERS",
      "call +12025550123",
      "+999123456",
      "+",
    ];
    for (const text of texts) expect(messageOf(`phone:${text}`)).toMatch(/^identifier_malformed phone: /);
  });
});

describe("email", () => {
  it("is trimmed, lower case, with the domain in ASCII", () => {
    expect(normal("email: Ann.B+x@Example.ORG ")).toBe("email:ann.b+x@example.org");
    expect(normal("email:ann@BÜCHER.example")).toBe("email:ann@xn--bcher-kva.example");
    expect(normal("email:ann@xn--bcher-kva.example")).toBe("email:ann@xn--bcher-kva.example");
    expect(normal("email:RENE\u0301@example.org")).toBe("email:ren\u00e9@example.org");
    expect(normal("email:用户@例子.中国")).toBe("email:用户@xn--fsqu00a.xn--fiqs8s");
  });

  it("keeps dots and tags of the local part: what they mean is the host's affair", () => {
    expect(normal("email:a.nn@example.org")).not.toBe(normal("email:ann@example.org"));
    expect(normal("email:ann+1@example.org")).not.toBe(normal("email:ann@example.org"));
  });

  it("refuses what is not one address at a host name", () => {
    const texts = [
      "ann",
      "@example.org",
      "ann@",
      "ann@localhost",
      "ann@1.2.3.4",
      "ann@[1.2.3.4]",
      "a b@example.org",
      '"a b"@example.org',
      "a@b@example.org",
      ".ann@example.org",
      "ann.@example.org",
      "a..n@example.org",
      "ann@-example.org",
      "ann@example..org",
      "ann@example.org.",
      "ann@exa_mple.org",
      "Ann <ann@example.org>",
      "ann@example.org,bob@example.org",
      "ann@example.org/x",
      "ann@example.org:25",
      "ann@exam%70le.org",
      `${"a".repeat(65)}@example.org`,
      `ann@${"a".repeat(64)}.org`,
      `ann@${"a.".repeat(124)}org`,
      "中".repeat(22).concat("@example.org"),
    ];
    for (const text of texts) expect(messageOf(`email:${text}`)).toMatch(/^identifier_malformed email: /);
  });

  it("reads any text either as a normal form that reads as itself, or not at all", () => {
    const word = fc.string({ unit: fc.constantFrom(..."aZ9ÅßİΣς中\u0301.-+@ß".split("")), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (local, label) => {
        const first = messageOf(`email:${local}@${label}.org`);
        return !first.startsWith("accepted ") || messageOf(first.slice("accepted ".length)) === first;
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("private schemes", () => {
  it("are masked so that their owner knows them and nobody else can try the rest", () => {
    expect(masked("phone:+8613800138021")).toBe("phone:+86•••21");
    expect(masked("phone:+6834002")).toBe("phone:+683•••");
    expect(masked("email:anna@example.org")).toBe("email:a•••@•••.org");
    expect(masked("email:ann@example.org")).toBe("email:•••@•••.org");
    expect(masked("national-id:fi:010101-900R")).toBe("national-id:fi:•••");
    expect(masked("account:otc:1810")).toBe("account:otc:1810");
  });

  it("hide at least six digits of any telephone number of eight digits or more, and all of a shorter one", () => {
    for (const number of PHONES) {
      const [, shown = ""] = masked(`phone:${number}`).split("•••");
      const callingCode = masked(`phone:${number}`).slice("phone:+".length).split("•")[0] ?? "";
      const hidden = number.length - 1 - callingCode.length - shown.length;
      expect(shown === "" || hidden >= 6).toBe(true);
    }
  });

  it("never parse when masked", () => {
    for (const text of [...PHONES.map((number) => `phone:${number}`), "email:anna@example.org", "national-id:fi:010101-900R"]) {
      expect(messageOf(masked(text))).toMatch(/^identifier_malformed/);
    }
  });

  it("are refused in the same words whatever the value was", () => {
    const junk = fc.string({ unit: fc.constantFrom(..."0123456789abcXYZ+-@. ".split("")), minLength: 1, maxLength: 25 });
    const start = fc.constantFrom("phone:", "email:", "national-id:se:", "national-id:pl:", "national-id:cn:", "national-id:");
    const allowed = /^identifier_(?:malformed|check_digit_wrong)/;
    const words = new Map<string, Set<string>>();
    fc.assert(
      fc.property(start, junk, (scheme, value) => {
        const message = messageOf(scheme + value);
        if (!allowed.test(message)) return;
        words.set(scheme, (words.get(scheme) ?? new Set()).add(message));
      }),
      { numRuns: 2_000 },
    );
    expect(words.size).toBe(6);
    for (const messages of words.values()) expect(messages.size).toBeLessThanOrEqual(2); // wrong form, wrong check digit
  });
});
