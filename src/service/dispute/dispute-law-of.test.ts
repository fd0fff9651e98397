import { describe, expect, it, test } from "vitest";
import { givenDisputeLaws } from "../../../test/given-dispute-laws.ts";
import { LAW_PACKS, lawPackNamed, weekdaysOnly } from "../../core/law/index.ts";
import { formatInstant, parseInstant } from "../../lib/index.ts";
import { disputeLawOf } from "./dispute-law-of.ts";

const NAMES = ["us", "eu", "uk", "cn", "in"] as const;
const OPENED = parseInstant("2026-03-02T09:00:00Z").micros;

function lawNamed(name: string) {
  const pack = lawPackNamed(name);
  const law = pack === undefined ? undefined : disputeLawOf(pack, weekdaysOnly(pack.zone));
  if (law === undefined) throw new Error(`${name} has no law of disputes`);
  return law;
}

describe("the law of disputes of a law pack", () => {
  test.each(NAMES)("%s has the rules that the law's text gives, as they are tested in core", (name) => {
    expect(lawNamed(name).rules).toEqual(givenDisputeLaws[name].rules);
  });

  test.each(NAMES)("%s has the same clocks, and no others", (name) => {
    expect(Object.keys(lawNamed(name).periods).sort()).toEqual(Object.keys(givenDisputeLaws[name].periods).sort());
  });

  test.each([
    ["us", "decideBy", "2026-04-02T03:59:59.999999Z"],
    ["us", "extendedDecideBy", "2026-04-17T03:59:59.999999Z"],
    ["us", "routeBy", "2026-03-10T03:59:59.999999Z"],
    ["eu", "decideBy", "2026-04-02T21:59:59.999999Z"],
    ["eu", "extendedDecideBy", "2026-06-02T21:59:59.999999Z"],
    ["uk", "decideBy", "2026-03-30T22:59:59.999999Z"],
    ["uk", "statementBy", "2026-03-30T22:59:59.999999Z"],
    ["cn", "decideBy", "2026-03-22T15:59:59.999999Z"],
    ["in", "decideBy", "2026-04-01T18:29:59.999999Z"],
    ["in", "answerBy", "2026-03-23T18:29:59.999999Z"],
  ] as const)("%s: %s ends with the last microsecond of its day there", (name, period, last) => {
    const end = lawNamed(name).periods[period]?.(OPENED);
    expect(end === undefined ? undefined : formatInstant(end)).toBe(last);
  });

  it("is none where a pack has no time for deciding one", () => {
    for (const pack of LAW_PACKS) {
      const duties = pack.duties.filter((duty) => duty.name !== "decide_dispute");
      expect(disputeLawOf({ ...pack, duties }, weekdaysOnly(pack.zone))).toBeUndefined();
    }
  });

  it("records the objection where a pack does not say what becomes of what nobody verified", () => {
    const us = lawPackNamed("us");
    const duties = us?.duties.filter((duty) => duty.name !== "settle_unverified") ?? [];
    expect(us && disputeLawOf({ ...us, duties }, weekdaysOnly(us.zone))?.rules.atDeadline).toBe("record_objection");
  });
});
