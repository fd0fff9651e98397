import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isoDay, localDayOf } from "../../../lib/index.ts";
import { type Calendar, type ClockDuty, deadlineOf, type Span, startOfReach, weekdaysOnly } from "./index.ts";

const micros = (text: string): number => Date.parse(text) * 1000;
const duty = (amount: number, unit: Span["unit"], more: Partial<ClockDuty> = {}): ClockDuty => ({
  name: "decide_dispute",
  number: { amount, unit },
  from: "dispute_received",
  citation: "none",
  isConfirmed: true,
  ...more,
});

const utc = weekdaysOnly("UTC");
const newYear: Calendar = { zone: "UTC", isWorkingDay: (day) => utc.isWorkingDay(day) && !isoDay(day).endsWith("-01-01") };

/** The last day of a time that began at noon of a day. */
const lastDay = (clock: ClockDuty, from: string, calendar = utc): string => {
  const deadline = deadlineOf(clock, { from: micros(`${from}T12:00:00Z`), calendar });
  expect(deadline + 1).toBe(micros(`${isoDay(localDayOf(deadline, calendar.zone))}T00:00:00Z`) + 86_400_000_000);
  return isoDay(localDayOf(deadline, calendar.zone));
};

describe("deadlineOf", () => {
  test.each([
    [30, "days", "2026-01-01", "2026-01-31"],
    [30, "days", "2028-02-10", "2028-03-11"],
    [20, "days", "2026-12-20", "2027-01-09"],
    [1, "months", "2026-01-31", "2026-02-28"],
    [1, "months", "2028-01-31", "2028-02-29"],
    [1, "months", "2026-02-28", "2026-03-28"],
    [3, "months", "2026-11-30", "2027-02-28"],
    [1, "years", "2028-02-29", "2029-02-28"],
    [7, "years", "2020-02-29", "2027-02-28"],
    [4, "years", "2024-02-29", "2028-02-29"],
    // 2026-01-02 is a Friday
    [1, "business_days", "2026-01-02", "2026-01-05"],
    [5, "business_days", "2026-01-02", "2026-01-09"],
    [5, "business_days", "2026-01-03", "2026-01-09"],
    [5, "business_days", "2026-01-05", "2026-01-12"],
  ] as const)("%i %s from %s end with %s", (amount, unit, from, last) => {
    expect(lastDay(duty(amount, unit), from)).toBe(last);
  });

  it("skips holidays among business days, and only there", () => {
    expect(lastDay(duty(1, "business_days"), "2025-12-31", newYear)).toBe("2026-01-02");
    expect(lastDay(duty(5, "business_days"), "2025-12-31", newYear)).toBe("2026-01-08");
    expect(lastDay(duty(1, "days"), "2025-12-31", newYear)).toBe("2026-01-01");
  });

  it("does not move a last day that is a Sunday", () => {
    expect(lastDay(duty(1, "months"), "2026-01-01", newYear)).toBe("2026-02-01");
  });

  it("counts hours from the instant, through the night", () => {
    expect(deadlineOf(duty(1, "hours"), { from: micros("2026-01-02T23:30:00Z"), calendar: utc })).toBe(micros("2026-01-03T00:30:00Z"));
  });

  it("ends the day where the calendar is", () => {
    const from = micros("2026-01-01T20:00:00Z");
    const chinese = deadlineOf(duty(20, "days"), { from, calendar: weekdaysOnly("Asia/Shanghai") });
    expect(chinese).toBe(micros("2026-01-22T16:00:00Z") - 1);
    const american = deadlineOf(duty(30, "days"), { from: micros("2026-03-01T02:00:00Z"), calendar: weekdaysOnly("America/New_York") });
    expect(american).toBe(micros("2026-03-31T04:00:00Z") - 1);
  });

  it("is lengthened from its beginning when it is extended, where it can be", () => {
    const from = micros("2026-01-31T12:00:00Z");
    const complex = duty(1, "months", { extension: { amount: 2, when: "request_complex" } });
    expect(isoDay(localDayOf(deadlineOf(complex, { from, calendar: utc, isExtended: true }), "UTC"))).toBe("2026-04-30");
    const never = duty(1, "months");
    expect(deadlineOf(never, { from, calendar: utc, isExtended: true })).toBe(deadlineOf(never, { from, calendar: utc }));
  });

  it("begins after the delay of the duty", () => {
    expect(lastDay(duty(7, "years", { delay: { amount: 180, unit: "days" } }), "2020-01-01")).toBe("2027-06-29");
  });

  it("refuses what is no instant, and a calendar on which nobody ever works", () => {
    const never: Calendar = { zone: "UTC", isWorkingDay: () => false };
    expect(() => deadlineOf(duty(1, "days"), { from: Number.NaN, calendar: utc })).toThrow(
      expect.objectContaining({ code: "instant_malformed" }),
    );
    expect(() => deadlineOf(duty(1, "hours"), { from: 1.5, calendar: utc })).toThrow(
      expect.objectContaining({ code: "instant_malformed" }),
    );
    expect(() => deadlineOf(duty(1, "business_days"), { from: 0, calendar: never })).toThrow(expect.objectContaining({ code: "internal" }));
  });
});

describe("startOfReach", () => {
  test.each([
    [6, "months", "2026-08-31T12:00:00Z", "2026-02-28T00:00:00Z"],
    [2, "years", "2026-08-31T12:00:00Z", "2024-08-31T00:00:00Z"],
    [3, "business_days", "2026-01-06T12:00:00Z", "2026-01-01T00:00:00Z"],
    [2, "hours", "2026-01-06T12:00:00Z", "2026-01-06T10:00:00Z"],
  ] as const)("of %i %s from %s is %s", (amount, unit, from, start) => {
    expect(startOfReach(duty(amount, unit), { from: micros(from), calendar: utc })).toBe(micros(start));
  });
});

describe("properties", () => {
  const instant = fc.integer({ min: micros("1990-01-01T00:00:00Z"), max: micros("2090-01-01T00:00:00Z") });
  const span = fc.record({
    amount: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom("hours", "days", "business_days", "months", "years" as const),
  });
  const calendar = fc.constantFrom(utc, newYear, weekdaysOnly("America/New_York"), weekdaysOnly("Asia/Kolkata"));

  it("a later beginning never ends earlier, a longer time never ends earlier, and none ends before it began", () => {
    fc.assert(
      fc.property(instant, instant, span, calendar, (a, b, { amount, unit }, where) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const end = deadlineOf(duty(amount, unit), { from: first, calendar: where });
        expect(deadlineOf(duty(amount, unit), { from: second, calendar: where })).toBeGreaterThanOrEqual(end);
        expect(deadlineOf(duty(amount + 1, unit), { from: first, calendar: where })).toBeGreaterThan(end);
        expect(end).toBeGreaterThan(first);
      }),
    );
  });

  it("the last of so many business days is a working day, and exactly so many lie between", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 15 }), calendar, (from, amount, where) => {
        const begin = localDayOf(from, where.zone);
        const last = localDayOf(deadlineOf(duty(amount, "business_days"), { from, calendar: where }), where.zone);
        const days = Array.from({ length: last - begin }, (_, n) => begin + n + 1);
        expect(days.filter(where.isWorkingDay)).toHaveLength(amount);
        expect(where.isWorkingDay(last)).toBe(true);
      }),
    );
  });

  it("what was done in the reach of a time had its deadline no earlier than now", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 40 }), (now, amount) => {
        const start = startOfReach(duty(amount, "days"), { from: now, calendar: utc });
        expect(deadlineOf(duty(amount, "days"), { from: start, calendar: utc })).toBeGreaterThanOrEqual(now);
        expect(deadlineOf(duty(amount, "days"), { from: start - 1, calendar: utc })).toBeLessThan(now);
      }),
    );
  });
});
