import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CredenceError } from "../../errors.ts";
import { formatInstant, parseInstant } from "./index.ts";
import { FIRST_YEAR, LAST_YEAR } from "./range.ts";

const FIRST = Date.UTC(FIRST_YEAR, 0, 1) * 1000;
const LAST = Date.UTC(LAST_YEAR + 1, 0, 1) * 1000 - 1;

const microsOf = (text: string, zone?: string) => parseInstant(text, zone === undefined ? {} : { zone }).micros;

function microsOrCode(text: string): number | string {
  try {
    return microsOf(text);
  } catch (error) {
    return error instanceof CredenceError ? error.code : String(error);
  }
}

function refusal(text: string, zone?: string): string {
  try {
    microsOf(text, zone);
  } catch (error) {
    if (error instanceof CredenceError && error.code === "instant_malformed") return error.message;
    throw error;
  }
  throw new Error(`${text} was accepted`);
}

describe("instants", () => {
  test("agree with Date for every millisecond it can write", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST / 1000, max: Math.floor(LAST / 1000) }), (millis) => {
        expect(microsOf(new Date(millis).toISOString())).toBe(millis * 1000);
      }),
    );
  });

  test("are read back as they were written, to the microsecond", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (micros) => {
        expect(parseInstant(formatInstant(micros))).toEqual({ micros, precision: "instant" });
      }),
    );
  });

  test.each([
    ["1970-01-01T00:00:00Z", 0],
    ["1970-01-01T00:00:00.000001Z", 1],
    ["1970-01-01T00:00:00.5Z", 500_000],
    ["1970-01-01t00:01:00z", 60_000_000],
    ["1970-01-01 00:01Z", 60_000_000],
    ["1970-01-01T01:00:00+01:00", 0],
    ["1969-12-31T19:30:00.25-04:30", 250_000],
    ["1970-01-01T05:45+05:45", 0],
    ["1900-01-01T00:00:00Z", FIRST],
    ["2254-12-31T23:59:59.999999Z", LAST],
    ["2000-02-29T00:00:00Z", Date.UTC(2000, 1, 29) * 1000],
  ])("%s is %d microseconds", (text, micros) => {
    expect(parseInstant(text)).toEqual({ micros, precision: "instant" });
  });

  test.each([
    ["2015", "year", "2015-12-31T23:59:59.999999Z"],
    ["2016-02", "month", "2016-02-29T23:59:59.999999Z"],
    ["2016-12", "month", "2016-12-31T23:59:59.999999Z"],
    ["2016-01-24", "day", "2016-01-24T23:59:59.999999Z"],
    ["1900", "year", "1900-12-31T23:59:59.999999Z"],
    ["2254", "year", "2254-12-31T23:59:59.999999Z"],
  ])("%s, a %s, counts from its end", (text, precision, end) => {
    expect(parseInstant(text)).toEqual({ micros: microsOf(end), precision });
    expect(parseInstant(text, { zone: "America/Chicago" })).toEqual({ micros: microsOf(end), precision });
  });

  test("without a zone are refused unless one is declared", () => {
    expect(refusal("2016-01-24T10:00:00")).toContain("no zone");
    expect(microsOf("2016-01-24T10:00:00", "+08:00")).toBe(microsOf("2016-01-24T02:00:00Z"));
    expect(microsOf("2016-01-24 10:00:00.5", "UTC")).toBe(microsOf("2016-01-24T10:00:00.5Z"));
    expect(microsOf("2016-01-24T10:00:00Z", "America/Chicago")).toBe(microsOf("2016-01-24T10:00:00Z"));
  });
});

describe("what is refused", () => {
  test.each([
    ["2015-02-29", "28 days"],
    ["2016-02-30T00:00:00Z", "29 days"],
    ["1900-02-29", "28 days"],
    ["2016-04-31", "30 days"],
    ["2016-00-10", "01 to 12"],
    ["2016-13", "01 to 12"],
    ["2016-01-00", "31 days"],
    ["1899", "1900 to 2254"],
    ["1899-12-31T23:59:59Z", "1900 to 2254"],
    ["1900-01-01T00:00:00+00:01", "1900 to 2254"],
    ["2255-01-01", "1900 to 2254"],
    ["9999-12-31T00:00:00Z", "1900 to 2254"],
    ["2016-01-24T24:00:00Z", "23:59:59"],
    ["2016-12-31T23:59:60Z", "23:59:59"],
    ["2016-01-24T10:60:00Z", "23:59:59"],
    ["2016-01-24T10:00:00.1234567Z", "six decimals"],
    ["2016-01-24T10:00:00+24:00", "+23:59"],
  ])("%s: %s", (text, reason) => {
    expect(refusal(text)).toContain(reason);
  });

  test.each([
    "",
    "now",
    "16",
    "20160124",
    "2016/01/24",
    "2016-1-24",
    "24.01.2016",
    "2016-01-2４",
    "+016-01-24",
    "2016-01-24T",
    "2016-01-24T10:00",
    "2016-01-24T10Z",
    "2016-01-24X10:00:00Z",
    "2016-01-24T10:00:00.Z",
    "2016-01-24T10:00.5Z",
    "2016-01-24T10:00:00,5Z",
    "2016-01-24T10:00:00ZZ",
    "2016-01-24T10:00:00Z ",
    " 2016-01-24T10:00:00Z",
    "2016-01-24T10:00:00+1:00",
    "2016-01-24T10:00:00+0100",
    "2016-01-24T10:00:00+01:00:00",
    "2016-01-24T10-00-00Z",
  ])("%j", (text) => {
    expect(refusal(text)).toContain("2024-05-01T12:00:00Z");
  });

  test("what stands in the wrong column is never repeated", () => {
    for (const text of [
      "mei.lin@example.org",
      "+49 170 1234567",
      "4917012345",
      "1710 1234567",
      "2016-01-24 born in Ulm",
      "李雷 13800138000",
    ]) {
      const shown = refusal(text);
      expect(shown).not.toMatch(/mei|170|1234567|4917|Ulm|李|138/);
    }
    expect(refusal("1/24/2016 10:00 AM")).toContain('"9/99/9999 99:99 aa"');
  });

  test("an unknown zone is named", () => {
    expect(refusal("2016-01-24T10:00:00", "Mars/Olympus")).toContain("Mars/Olympus");
    expect(refusal("2016-01-24T10:00:00", "+25:00")).toContain("+25:00");
  });

  test("no text makes it fail in another way", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("0123456789-+:TZ. a")) }), (text) => {
        expect(microsOrCode(text)).toSatisfy((found) => Number.isSafeInteger(found) || found === "instant_malformed");
      }),
    );
  });
});
