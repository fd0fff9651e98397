import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CredenceError } from "../../errors.ts";
import { parseIdentifier } from "./index.ts";

const GOOD = ["5493001KJTIIGC8Y1R12", "506700GE1G29325QX363", "HWUPKR0MPOU8FGXBT394"];
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** ISO/IEC 7064 MOD 97-10 on the whole decimal number, in big integers. */
function withCheckDigits(front: string): string {
  const decimal = front
    .split("")
    .map((char) => String(ALPHABET.indexOf(char)))
    .join("");
  return front + String(98n - (BigInt(`${decimal}00`) % 97n)).padStart(2, "0");
}

const valid = fc.array(fc.constantFrom(...ALPHABET), { minLength: 18, maxLength: 18 }).map((chars) => withCheckDigits(chars.join("")));

function codeOf(text: string): string {
  try {
    return parseIdentifier(text).value;
  } catch (error) {
    if (error instanceof CredenceError) return error.code;
    throw error;
  }
}

function replaced(code: string, place: number, char: string): string {
  return code.slice(0, place) + char + code.slice(place + 1);
}

const isDigit = (char: string | undefined) => char !== undefined && char >= "0" && char <= "9";

describe("lei", () => {
  it.each(GOOD)("accepts the known good %s", (code) => {
    expect(parseIdentifier(`lei:${code}`)).toEqual({ scheme: "lei", value: code });
  });

  it("accepts what the standard's own formula makes", () => {
    fc.assert(fc.property(valid, (code) => codeOf(`lei:${code}`) === code));
  });

  it("refuses every digit changed to another digit, and every letter to another letter", () => {
    fc.assert(
      fc.property(valid, fc.nat(19), fc.constantFrom(...ALPHABET), (code, place, char) => {
        fc.pre(char !== code[place] && isDigit(char) === isDigit(code[place]));
        return codeOf(`lei:${replaced(code, place, char)}`) === "identifier_check_digit_wrong";
      }),
    );
  });

  it("lets a digit changed to a letter or back slip through about once in 97 times, as MOD 97-10 does", () => {
    const slips = GOOD.flatMap((code) =>
      code.split("").flatMap((_, place) => ALPHABET.map((char) => replaced(code, place, char)).filter((other) => other !== code)),
    ).filter((other) => !codeOf(`lei:${other}`).startsWith("identifier_"));
    expect(slips).toHaveLength(12); // of 2,100
    expect(slips).toContain("549300LKJTIIGC8Y1R12");
  });

  it("refuses check digits outside 02 to 98, though the remainder is right", () => {
    const low = fc.sample(valid, 5_000).find((code) => code.endsWith("02"));
    expect(low).toBeDefined();
    expect(codeOf(`lei:${low?.slice(0, 18)}99`)).toBe("identifier_check_digit_wrong");
  });

  it("reads lower case, blanks and hyphens as the same code", () => {
    expect(codeOf("lei: 5493 001k jtii gc8y 1r12 ")).toBe("5493001KJTIIGC8Y1R12");
    expect(codeOf("lei:5493-00-1KJTIIGC8Y1R-12")).toBe("5493001KJTIIGC8Y1R12");
  });

  it("names the scheme and the number of places seen when the form is wrong", () => {
    expect(() => parseIdentifier("lei:5493001KJTIIGC8Y1R1")).toThrow(/^lei: .*saw 19 letters and digits/);
  });
});
