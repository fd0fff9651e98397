import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, isoDay, localDayEnd, localDayOf, localDayStart, weekdayOf } from "./index.ts";

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const micros = (text: string): number => Date.parse(text) * 1000;
const ZONES = ["UTC", "America/New_York", "Asia/Shanghai", "Asia/Kolkata", "Europe/London", "America/Sao_Paulo"];
const day = fc.integer({ min: dayOf("1971-01-01"), max: dayOf("2100-01-01") });

describe("a local day", () => {
  it("is the one on the wall of its zone", () => {
    expect(isoDay(localDayOf(micros("2026-01-01T20:00:00Z"), "Asia/Shanghai"))).toBe("2026-01-02");
    expect(isoDay(localDayOf(micros("2026-01-01T03:00:00Z"), "America/New_York"))).toBe("2025-12-31");
    expect(localDayStart(dayOf("2026-07-01"), "America/New_York")).toBe(micros("2026-07-01T04:00:00Z"));
    expect(localDayEnd(dayOf("2026-01-31"), "Asia/Kolkata")).toBe(micros("2026-01-31T18:30:00Z") - 1);
  });

  it("begins where the clocks go forward when it has no midnight", () => {
    expect(localDayStart(dayOf("2018-11-04"), "America/Sao_Paulo")).toBe(micros("2018-11-04T03:00:00Z"));
    expect(localDayOf(micros("2018-11-04T03:00:00Z") - 1, "America/Sao_Paulo")).toBe(dayOf("2018-11-03"));
  });

  it("holds its own first and last microsecond, in every zone", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...ZONES), (one, zone) => {
        expect(localDayOf(localDayStart(one, zone), zone)).toBe(one);
        expect(localDayOf(localDayEnd(one, zone), zone)).toBe(one);
      }),
      { numRuns: 300 },
    );
  });

  it("is refused in a zone that is none, and before 1900", () => {
    const refusal = expect.objectContaining({ code: "instant_malformed" });
    expect(() => localDayOf(0, "Mars/Olympus")).toThrow(refusal);
    expect(() => localDayOf(micros("1899-12-31T00:00:00Z"), "UTC")).toThrow(refusal);
  });
});

describe("addMonths", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -2, "2025-11-15"],
  ])("takes %s by %i to %s", (from, months, to) => {
    expect(isoDay(addMonths(dayOf(from), months))).toBe(to);
  });
});

it("weekdays are those of the calendar", () => {
  fc.assert(
    fc.property(day, (one) => {
      expect(weekdayOf(one) % 7).toBe(new Date(one * 86_400_000).getUTCDay());
    }),
  );
});
