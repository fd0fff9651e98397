import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CredenceError } from "../../errors.ts";
import { parseIdentifier } from "./index.ts";

const GOOD = [
  "914403001922038216",
  "9144030071526726XG",
  "91330100799655058B",
  "91110000600037341L",
  "9135052155323005XL",
  "91310110666007217T",
];

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** GB 32100-2015, 5.4, by the letter: C18 = 31 - sum(Ci x 3^(i-1) mod 31) mod 31, where 31 is written 0. */
function withCheckCharacter(front: string): string {
  let sum = 0;
  front.split("").forEach((char, place) => {
    let weight = 1;
    for (let step = 0; step < place; step += 1) weight = (weight * 3) % 31;
    sum += ALPHABET.indexOf(char) * weight;
  });
  const check = 31 - (sum % 31);
  return front + ALPHABET.charAt(check === 31 ? 0 : check);
}

const valid = fc
  .tuple(
    fc.constantFrom("11", "51", "91", "92", "93", "N1", "Y1"),
    fc.stringMatching(/^[0-9]{6}$/),
    fc.array(fc.constantFrom(...ALPHABET.split("")), { minLength: 9, maxLength: 9 }),
  )
  .map(([start, region, code]) => withCheckCharacter(`${start}${region}${code.join("")}`));

function codeOf(text: string): string {
  try {
    return parseIdentifier(text).value;
  } catch (error) {
    if (error instanceof CredenceError) return error.code;
    throw error;
  }
}

describe("uscc", () => {
  it.each(GOOD)("accepts the known good %s", (code) => {
    expect(parseIdentifier(`uscc:${code}`)).toEqual({ scheme: "uscc", value: code });
  });

  it("refuses the known bad one by its check character", () => {
    expect(codeOf("uscc:91350211M00013FA1N")).toBe("identifier_check_digit_wrong");
  });

  it("accepts what the standard's own formula makes, check character 0 included", () => {
    fc.assert(fc.property(valid, (code) => codeOf(`uscc:${code}`) === code));
    const endsInZero = fc.sample(valid, 2_000).find((code) => code.endsWith("0"));
    expect(codeOf(`uscc:${endsInZero}`)).toBe(endsInZero);
  });

  it("refuses every single changed character of the alphabet, all places of all known codes", () => {
    for (const code of GOOD) {
      for (let place = 0; place < code.length; place += 1) {
        for (const char of ALPHABET) {
          if (char === code[place]) continue;
          expect(codeOf(`uscc:${code.slice(0, place)}${char}${code.slice(place + 1)}`)).toMatch(/^identifier_/);
        }
      }
    }
  });

  it("refuses any one character put in another's place, unless it is the same one written otherwise", () => {
    fc.assert(
      fc.property(valid, fc.nat(17), fc.nat(0x10ffff), (code, place, point) => {
        const char = String.fromCodePoint(point);
        const isSame = char.normalize("NFKC").toUpperCase() === code[place];
        const seen = codeOf(`uscc:${code.slice(0, place)}${char}${code.slice(place + 1)}`);
        return isSame ? seen === code : seen.startsWith("identifier_");
      }),
    );
  });

  it("refuses two neighbours swapped", () => {
    fc.assert(
      fc.property(valid, fc.nat(16), (code, place) => {
        const swapped = `${code.slice(0, place)}${code[place + 1]}${code[place]}${code.slice(place + 2)}`;
        return swapped === code || codeOf(`uscc:${swapped}`).startsWith("identifier_");
      }),
    );
  });

  it("reads lower case, blanks, hyphens and full-width digits as the same code", () => {
    for (const written of [
      "9144030071526726xg",
      " 9144 0300 7152 6726 XG ",
      "914403-007152672-6XG",
      "９１４４０３００７１５２６７２６ＸＧ",
    ]) {
      expect(codeOf(`uscc:${written}`)).toBe("9144030071526726XG");
    }
  });

  it("takes no resident identity number for an organisation, and repeats none, right or mistyped", () => {
    const right = "110105190001010394"; // made up; it passes both checks
    expect(withCheckCharacter(right.slice(0, 17))).toBe(right);
    for (const code of [right, "110105190001010395", "360426199101010071", "911124198108030025"]) {
      expect(() => parseIdentifier(`uscc:${code}`)).toThrow(CredenceError);
      expect(() => parseIdentifier(`uscc:${code}`)).not.toThrow(code.slice(0, 6));
    }
  });
});
