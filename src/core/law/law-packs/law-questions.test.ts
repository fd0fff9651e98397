import { describe, expect, it, test } from "vitest";
import {
  clockOf,
  compensationFor,
  deadlineOf,
  disclosureOf,
  type Kept,
  LAW_PACK_NAMES,
  type LawPackName,
  lawPackNamed,
  limitOf,
  outcomeOf,
  retentionOf,
  statementWordsMax,
  tellingOf,
  treatmentWhileOpen,
  unverifiedOutcomeOf,
  weekdaysOnly,
} from "./index.ts";

const micros = (text: string): number => Date.parse(text) * 1000;
const utc = weekdaysOnly("UTC");
const at = micros("2026-08-31T12:00:00Z");

function packIn(name: LawPackName) {
  const pack = lawPackNamed(name);
  if (pack === undefined) throw new Error(`there is no law pack ${name}`);
  return pack;
}

describe("a dispute", () => {
  test.each([
    ["us", "marked", "delete_if_unverified", 100],
    ["eu", "suspended", "keep_suspended", undefined],
    ["uk", "suspended", "attach_statement", 200],
    ["cn", "marked", "record_objection", undefined],
    ["in", "unchanged", "pay_per_day", undefined],
  ] as const)("in %s leaves the record %s while it is open, then: %s; the subject has %s words", (name, open, end, words) => {
    const pack = packIn(name);
    expect([treatmentWhileOpen(pack), unverifiedOutcomeOf(pack), statementWordsMax(pack)]).toEqual([open, end, words]);
    expect(clockOf(pack, "decide_dispute")?.from).toBe("dispute_received");
  });

  it("costs 100 rupees for each calendar day that India's thirty are over", () => {
    const clock = clockOf(packIn("in"), "decide_dispute");
    if (clock === undefined) throw new Error("no clock");
    const calendar = weekdaysOnly("Asia/Kolkata");
    const deadline = deadlineOf(clock, { from: micros("2026-01-01T06:00:00Z"), calendar });
    const owed = (until: number) => compensationFor(packIn("in"), { deadline, until, calendar });
    expect(owed(deadline - 5)).toEqual({ days: 0, amountMinor: 0, currency: "INR" });
    expect(owed(deadline)).toEqual({ days: 0, amountMinor: 0, currency: "INR" });
    expect(owed(deadline + 1)).toEqual({ days: 1, amountMinor: 10_000, currency: "INR" });
    expect(owed(micros("2026-02-07T06:00:00Z"))).toEqual({ days: 7, amountMinor: 70_000, currency: "INR" });
    expect(compensationFor(packIn("us"), { deadline, until: deadline + 1, calendar })).toBeUndefined();
  });
});

describe("a correction", () => {
  it("is told to every receiver in the Union", () => {
    expect(tellingOf(packIn("eu"), { at, calendar: utc, isForEmployment: false })).toEqual({ who: "every_receiver" });
    expect(tellingOf(packIn("eu"), { at, calendar: utc, isForEmployment: true })).toEqual({ who: "every_receiver" });
  });

  it("is told in the United States when the subject asks: six months back, two years for work", () => {
    const telling = (isForEmployment: boolean) => tellingOf(packIn("us"), { at, calendar: utc, isForEmployment });
    expect(telling(false)).toEqual({ who: "receivers_on_request", since: micros("2026-02-28T00:00:00Z") });
    expect(telling(true)).toEqual({ who: "receivers_on_request", since: micros("2024-08-31T00:00:00Z") });
  });

  it("is told to nobody where the law says nothing", () => {
    expect(tellingOf(packIn("cn"), { at, calendar: utc, isForEmployment: false })).toBeUndefined();
  });
});

describe("what is kept", () => {
  test.each([
    ["us", "adverse", "7 years from record_happened"],
    ["us", "bankruptcy", "10 years from record_happened"],
    ["us", "charge_off", "7 years from first_delinquency"],
    ["us", "other", undefined],
    ["us", "check", "1 years from look_made"],
    ["us", "check_for_employment", "2 years from look_made"],
    ["us", "trader_details", undefined],
    ["eu", "adverse", undefined],
    ["eu", "trader_details", "6 months from contract_ended"],
    ["uk", "other", "6 years from matter_ended"],
    ["uk", "bankruptcy", "6 years from matter_ended"],
    ["cn", "adverse", "5 years from matter_ended"],
    ["cn", "charge_off", "5 years from matter_ended"],
    ["cn", "check", undefined],
  ] as readonly (readonly [LawPackName, Kept, string | undefined])[])("in %s as %s: %s", (name, kept, text) => {
    const clock = retentionOf(packIn(name), kept);
    expect(clock && `${clock.number.amount} ${clock.number.unit} from ${clock.from}`).toBe(text);
  });
});

describe("who looked", () => {
  it("is shown one year back in the United States, and two for work", () => {
    const since = (isForEmployment: boolean) => disclosureOf(packIn("us"), { at, calendar: utc, isForEmployment }).since;
    expect([since(false), since(true)]).toEqual([micros("2025-08-31T00:00:00Z"), micros("2024-08-31T00:00:00Z")]);
  });

  test.each(LAW_PACK_NAMES)("is never withheld for more than 12 months in %s", (name) => {
    const { withheldAtMost } = disclosureOf(packIn(name), { at, calendar: utc, isForEmployment: false });
    expect([withheldAtMost?.number, withheldAtMost?.atEnd]).toEqual([{ amount: 12, unit: "months" }, "show_look"]);
  });
});

describe("a number or an outcome", () => {
  it("is asked for by the duty's name, and is not there where the law has none", () => {
    expect(limitOf(packIn("cn"), "free_reports")).toBe(2);
    expect(limitOf(packIn("us"), "adverse_action_reasons")).toBe(4);
    expect([limitOf(packIn("us"), "decide_dispute"), limitOf(packIn("in"), "own_statement")]).toEqual([undefined, undefined]);
    expect([clockOf(packIn("us"), "own_statement"), clockOf(packIn("in"), "place_freeze")]).toEqual([undefined, undefined]);
    expect([outcomeOf(packIn("cn"), "consent_to_look"), outcomeOf(packIn("cn"), "hold_licence")]).toEqual([
      "refuse_check_until_done",
      undefined,
    ]);
  });
});
