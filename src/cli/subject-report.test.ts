import { describe, expect, it } from "vitest";
import type { SubjectSummary } from "../service/index.ts";
import { subjectReport } from "./subject-report.ts";

/** January 2016. */
const MONTH = 24_192;
const summary: SubjectSummary = {
  subject: "49bcb0ca-afe7-4a88-bb10-584886855e5d",
  kind: "person",
  identifiers: ["account:otc:1810", "phone:+86•••21"],
  linked: ["b638dc2a-e89f-4607-bfd0-8c5b1cc6079b"],
  records: [
    { register: "trades", state: "live", records: 1_311, first: 1_330_732_800_000_000, last: 1_453_593_600_000_000 },
    { register: "trades", state: "withdrawn", records: 1, first: 1_330_732_800_000_000, last: 1_330_732_800_000_000 },
  ],
  tallies: [
    {
      register: "trades",
      countNames: ["bad", "good"],
      rows: Array.from({ length: 15 }, (_, at) => ({ month: MONTH - 14 + at, records: 10 + at, counts: [1, 9 + at] })),
    },
  ],
  looks: [
    { look: "first", looks: 2 },
    { look: "own", looks: 1 },
  ],
  freezes: [],
};

describe("subjectReport", () => {
  it("tells what is frozen, by whom, and who may look all the same", () => {
    const { subject, linked } = summary;
    const thaws = [{ subscriber: "demo", until: undefined }];
    const own = { subject, purpose: "trade-with", placedAt: 1_330_732_800_000_000, thaws };
    const another = { ...own, subject: linked[0] ?? "", thaws: [{ subscriber: undefined, until: 1_330_819_199_999_999 }] };
    const report = subjectReport({ ...summary, freezes: [own, another] }, { isSimulated: false });
    expect(report.text.split("\n\n").at(-1)?.replaceAll(/\s+/g, " ")).toBe(
      "trade-with: frozen since 3 March 2012, but open to demo. trade-with: frozen since 3 March 2012, by somebody linked to this subject, but open to everybody until 2012-03-03T23:59:59.999999Z.",
    );
    expect(report.json).toMatchObject({
      freezes: [{ placedAt: "2012-03-03T00:00:00Z", thaws: [{ subscriber: "demo", until: null }] }, { thaws: [{ subscriber: null }] }],
    });
  });

  it("shows records by state, the last twelve months one by one, and the looks", () => {
    expect(subjectReport(summary, { isSimulated: false }).text).toBe(
      [
        "account:otc:1810",
        "phone:+86•••21",
        "A person, linked to another subject.",
        "",
        "register  state      records  first         last",
        "────────  ─────────  ───────  ────────────  ───────────────",
        "trades    live         1,311  3 March 2012  24 January 2016",
        "trades    withdrawn        1  3 March 2012  3 March 2012",
        "",
        "tally of trades  records  bad  good",
        "───────────────  ───────  ───  ────",
        "January 2016          24    1    23",
        "December 2015         23    1    22",
        "November 2015         22    1    21",
        "October 2015          21    1    20",
        "September 2015        20    1    19",
        "August 2015           19    1    18",
        "July 2015             18    1    17",
        "June 2015             17    1    16",
        "May 2015              16    1    15",
        "April 2015            15    1    14",
        "March 2015            14    1    13",
        "February 2015         13    1    12",
        "earlier               33    3    30",
        "",
        "Looks so far: 2 first, 1 of its own.",
      ].join("\n"),
    );
  });

  it("says so where there is nothing", () => {
    const nothing = { ...summary, identifiers: ["account:otc:9"], linked: [], records: [], tallies: [], looks: [] };
    expect(subjectReport(nothing, { isSimulated: true }).text).toBe(
      [
        "SIMULATED: a program made these records up. Nothing of it happened, and nobody is meant.",
        "",
        "account:otc:9",
        "A person.",
        "",
        "There are no records.",
        "",
        "Nobody has looked yet.",
      ].join("\n"),
    );
  });

  it("gives programs every month, and counts by name", () => {
    const { json } = subjectReport(summary, { isSimulated: false });
    expect(json).toMatchObject({
      tallies: [{ register: "trades", months: expect.arrayContaining([{ month: "2016-01", records: 24, counts: { bad: 1, good: 23 } }]) }],
    });
  });
});
