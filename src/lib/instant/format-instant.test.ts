import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, formatInstant, formatMonth, isInstant, monthOf, monthStart, parseInstant, periodStart } from "./index.ts";

const micros = (text: string) => parseInstant(text).micros;
const FIRST_MONTH = 1900 * 12;
const anyMonth = fc.integer({ min: 1900 * 12, max: 2254 * 12 + 11 });

describe("months", () => {
  test("each starts in the microsecond after the one before has ended", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        expect(monthOf(monthStart(month))).toBe(month);
        expect(monthOf(Math.max(monthStart(month) - 1, monthStart(FIRST_MONTH)))).toBe(Math.max(month - 1, FIRST_MONTH));
      }),
    );
  });

  test("agree with Date", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        expect(monthStart(month)).toBe(Date.UTC(Math.floor(month / 12), month % 12, 1) * 1000);
      }),
    );
  });

  test("January 2016 is 2016 x 12", () => {
    expect(monthOf(micros("2016-01-24T10:00:00Z"))).toBe(2016 * 12);
    expect(formatMonth(2016 * 12)).toBe("January 2016");
    expect(formatMonth(2015 * 12 + 11)).toBe("December 2015");
  });
});

test("instants show decimals only where they have any", () => {
  expect(formatInstant(0)).toBe("1970-01-01T00:00:00Z");
  expect(formatInstant(1)).toBe("1970-01-01T00:00:00.000001Z");
  expect(formatInstant(-1)).toBe("1969-12-31T23:59:59.999999Z");
  expect(formatInstant(1_500_000)).toBe("1970-01-01T00:00:01.500000Z");
});

test("days read as people write them", () => {
  expect(formatDay(micros("2016-01-24"))).toBe("24 January 2016");
  expect(formatDay(micros("2000-02-29T00:00:00Z"))).toBe("29 February 2000");
});

test("a day, month or year has a start as well", () => {
  const start = (text: string) => formatInstant(periodStart(parseInstant(text)));
  expect(start("2016-02-24")).toBe("2016-02-24T00:00:00Z");
  expect(start("2016-02")).toBe("2016-02-01T00:00:00Z");
  expect(start("2016")).toBe("2016-01-01T00:00:00Z");
  expect(start("2016-02-24T10:00:00.5Z")).toBe("2016-02-24T10:00:00.500000Z");
});

test("what is no instant or month is refused", () => {
  const impossible = [Number.NaN, 0.5, Number.POSITIVE_INFINITY, micros("1900-01-01T00:00:00Z") - 1, micros("2254") + 1];
  for (const value of impossible) {
    expect(isInstant(value)).toBe(false);
    expect(() => formatInstant(value)).toThrow("no instant");
    expect(() => formatDay(value)).toThrow("no instant");
    expect(() => monthOf(value)).toThrow("no instant");
  }
  for (const month of [Number.NaN, 0.5, 1899 * 12 + 11, 2255 * 12]) {
    expect(() => formatMonth(month)).toThrow("no month");
    expect(() => monthStart(month)).toThrow("no month");
  }
});
