import { expect, it } from "vitest";
import { graphReport } from "./graph-report.ts";

const ring = { members: ["account:otc:1", "account:otc:2", "account:otc:3"], among: 6, mutual: 1, outside: 1, outsideVoice: 0.25 };
const report = {
  ...{ register: "trades", month: 24_192, ratings: 35_592, good: 32_029, seeds: 40 },
  classes: [
    { raterClass: "new" as const, raters: 300, given: 1_952, borneOut: undefined, counted: 0, countedBad: 0 },
    { raterClass: "trusted" as const, raters: 1_617, given: 22_765, borneOut: 0.937, counted: 18_400, countedBad: 1_546 },
  ],
  listed: [],
  rings: [{ ...ring, firstMonth: 24_000, lastMonth: 24_000, busiest: 1 }],
};

it("shows the classes, and likely rings with what was seen of them and no accusation", () => {
  const { text, json } = graphReport(report, { isSimulated: false });
  expect(text).toContain("35,592 ratings in trades, 90.0 % of them good. Trust begins with 40 raters");
  expect(text).toMatch(/trusted +1,617 +22,765 +93\.7 % +18,400 +8\.4 %/);
  expect(text).toMatch(/new +300 +1,952 +- +0 +-/);
  expect(text).toContain("1 likely ring, the densest first. What was seen, and no accusation");
  expect(text).toContain("6 good ratings among them, 100.0 % of the pairs both ways, all in January 2000; 1 from others");
  expect(json).toEqual({ isSimulated: false, ...report });
});

it("says when a ring went over months, how many are left out, and that there is none", () => {
  const long = {
    ...ring,
    members: Array.from({ length: 9 }, (_, i) => `account:otc:${i}`),
    firstMonth: 24_000,
    lastMonth: 24_002,
    busiest: 0.5,
  };
  const { text } = graphReport({ ...report, rings: Array.from({ length: 12 }, () => long) }, { isSimulated: true });
  expect(text).toContain("in trades (simulated)");
  expect(text.replaceAll(/\s+/g, " ")).toContain("January 2000 to March 2000, 50.0 % in one month");
  expect(text).toContain("9 members: account:otc:0,");
  expect(text).toMatch(/2 more are in the JSON\.$/);
  expect(graphReport({ ...report, rings: [] }, { isSimulated: false }).text).toContain("No likely ring");
});

it("shows who stands in the list, and what they replied", () => {
  const member = {
    listing: "l",
    ring: "r",
    identifiers: ["account:otc:1"],
    until: Date.parse("2026-12-23T00:00:00Z") * 1000,
    reply: undefined,
  };
  const none = graphReport({ ...report, listed: [member] }, { isSimulated: false });
  expect(none.text).toContain(
    "1 on your list of likely rings, the last until 23 December 2026; each can read so in its file, and none has replied.",
  );
  const one = graphReport({ ...report, listed: [member, { ...member, reply: "We are a club." }] }, { isSimulated: false });
  expect(one.text).toMatch(/1 replied:\n- account:otc:1 replied: We are a club\.$/);
});
