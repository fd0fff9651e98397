import { execFileSync } from "node:child_process";
import { describe, expect, it, test } from "vitest";
import { type ClockDuty, clockOf, type DutyName, deadlineOf, LAW_PACKS, type LawPackName, lawPackNamed } from "../../core/law/index.ts";
import { isoDay, localDayOf } from "../../lib/index.ts";
import { calendarOf } from "./index.ts";

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const micros = (text: string): number => Date.parse(text) * 1000;

function packIn(name: LawPackName) {
  const pack = lawPackNamed(name);
  if (pack === undefined) throw new Error(`there is no law pack ${name}`);
  return pack;
}

/** The working days among the dates. */
async function workedIn(name: LawPackName, dates: readonly string[]): Promise<readonly string[]> {
  const { isWorkingDay } = await calendarOf(packIn(name));
  return dates.filter((date) => isWorkingDay(dayOf(date)));
}

async function lastDay(name: LawPackName, clock: ClockDuty, from: string): Promise<string> {
  const calendar = await calendarOf(packIn(name));
  return isoDay(localDayOf(deadlineOf(clock, { from: micros(from), calendar }), calendar.zone));
}

function clockIn(name: LawPackName, duty: DutyName): ClockDuty {
  const clock = clockOf(packIn(name), duty);
  if (clock === undefined) throw new Error(`${name} has no clock ${duty}`);
  return clock;
}

describe("working days", () => {
  it("in the United States are weekdays but the days that 5 USC 6103(a) names", async () => {
    const named = "2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25".split(
      " ",
    );
    expect(await workedIn("us", named)).toEqual([]);
    const { isWorkingDay } = await calendarOf(packIn("us"));
    const year = Array.from({ length: 365 }, (_, n) => dayOf("2026-01-01") + n);
    expect(year.filter(isWorkingDay)).toHaveLength(261 - named.length);
  });

  it("in the United States include the Friday before a holiday on a Saturday, and the Monday after one on a Sunday", async () => {
    expect(await workedIn("us", ["2026-07-03", "2026-07-04", "2027-07-05", "2027-12-31"])).toEqual([
      "2026-07-03",
      "2027-07-05",
      "2027-12-31",
    ]);
  });

  it("in the United Kingdom leave out substitute days, and what only Scotland keeps is worked", async () => {
    expect(await workedIn("uk", ["2026-01-02", "2026-04-03", "2026-04-06", "2026-08-31", "2026-12-28", "2026-12-29"])).toEqual([
      "2026-01-02",
      "2026-12-29",
    ]);
  });

  it("in China include the weekends that make up for long holidays", async () => {
    const dates = [
      "2026-02-13",
      "2026-02-14",
      "2026-02-15",
      "2026-02-16",
      "2026-02-23",
      "2026-02-24",
      "2026-02-28",
      "2026-10-05",
      "2026-10-10",
    ];
    expect(await workedIn("cn", dates)).toEqual(["2026-02-13", "2026-02-14", "2026-02-24", "2026-02-28", "2026-10-10"]);
  });

  it("in China are weekdays in a year without a notice", async () => {
    expect(await workedIn("cn", ["2099-01-01", "2099-01-02", "2099-01-03", "2003-10-01"])).toEqual([
      "2099-01-01",
      "2099-01-02",
      "2003-10-01",
    ]);
  });

  it("elsewhere are weekdays", async () => {
    expect(await workedIn("eu", ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27"])).toEqual(["2026-12-24", "2026-12-25"]);
    expect(await workedIn("in", ["2026-01-25", "2026-01-26"])).toEqual(["2026-01-26"]);
  });

  it("do not depend on the zone of the machine", () => {
    const program =
      'import { calendarOf } from "./src/packs/calendars/index.ts";' +
      'for (const holidays of ["us", "gb", "cn"]) { const { isWorkingDay } = await calendarOf({ zone: "UTC", holidays });' +
      'console.log(Array.from({ length: 730 }, (_, n) => (isWorkingDay(20089 + n) ? "1" : "0")).join("")); }';
    const ran = ["America/Los_Angeles", "Pacific/Kiritimati"].map((TZ) =>
      execFileSync(process.execPath, ["--input-type=module", "--eval", program], { env: { ...process.env, TZ }, encoding: "utf8" }),
    );
    expect(ran[0]).toMatch(/^([01]{730}\n){3}$/);
    expect(new Set(ran).size).toBe(1);
  });
});

describe("the clocks of the law packs, by their own calendars", () => {
  test.each([
    ["us", "decide_dispute", "2026-01-31T18:00:00Z", "2026-03-02"],
    ["us", "forward_dispute", "2026-11-20T18:00:00Z", "2026-11-30"],
    ["us", "forward_dispute", "2026-12-24T18:00:00Z", "2027-01-04"],
    ["us", "put_back_deleted", "2026-07-01T18:00:00Z", "2026-07-08"],
    ["us", "place_freeze", "2026-09-04T18:00:00Z", "2026-09-08"],
    ["us", "block_identity_theft", "2026-02-13T18:00:00Z", "2026-02-20"],
    ["eu", "answer_request", "2026-01-31T11:00:00Z", "2026-02-28"],
    ["eu", "answer_request", "2028-01-31T11:00:00Z", "2028-02-29"],
    ["uk", "decide_dispute", "2026-02-01T11:00:00Z", "2026-03-01"],
    ["cn", "decide_dispute", "2026-02-10T20:00:00Z", "2026-03-03"],
    ["in", "decide_dispute", "2026-01-31T20:00:00Z", "2026-03-03"],
  ] as const)("%s: %s from %s ends with %s", async (name, duty, from, last) => {
    expect(await lastDay(name, clockIn(name, duty), from)).toBe(last);
  });

  it("know the zone of every pack", async () => {
    for (const pack of LAW_PACKS)
      expect(localDayOf(micros("2026-06-01T12:00:00Z"), (await calendarOf(pack)).zone)).toBe(dayOf("2026-06-01"));
  });
});
