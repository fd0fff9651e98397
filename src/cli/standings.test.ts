import { describe, expect, it } from "vitest";
import { listReport } from "./standings.ts";

const made = { madeAt: 1_700_000_000_000_000, standingAt: 1_577_836_799_999_999, model: 2, bodies: 2, comparable: 1 };
const standings = [
  {
    subject: "bebf7851-13ff-4626-ae0e-6741bf680100",
    identifier: "agency:baltimore:solid-waste",
    probability: 0.8686,
    low: 0.826,
    high: 0.902,
    evidence: 213.1,
    good: 3_522,
    bad: 422,
    grade: "C" as const,
  },
  {
    subject: "02b9d0cc-13ff-4626-ae0e-6741bf680100",
    identifier: "agency:baltimore:bge",
    probability: 0.878,
    low: 0.72,
    high: 0.95,
    evidence: 40,
    good: 4,
    bad: 0,
    grade: "none" as const,
  },
];

describe("listReport", () => {
  it("lists bodies in aligned columns", () => {
    expect(listReport({ made, standings, next: undefined }, { purpose: "be-served-by", isSimulated: false }).text).toBe(
      [
        "body                          grade  probability  nine in ten   good  bad",
        "────────────────────────────  ─────  ───────────  ───────────  ─────  ───",
        "agency:baltimore:solid-waste  C           86.9 %   83 to 90 %  3,522  422",
        "agency:baltimore:bge          none        87.8 %   72 to 95 %      4    0",
        "",
        "As of 31 December 2019, by model 2 of be-served-by.",
      ].join("\n"),
    );
  });

  it("says that persons are never on it where nobody is", () => {
    const { text } = listReport({ made, standings: [], next: undefined }, { purpose: "trade-with", isSimulated: false });
    expect(text).toBe("No body with a record is on this list; persons never are. As of 31 December 2019, by model 2 of\ntrade-with.");
  });

  it("says when it was never made, and gives programs null", () => {
    const report = listReport({ made: undefined, standings: [], next: undefined }, { purpose: "eat-at", isSimulated: false });
    expect(report).toEqual({
      text: "There is no list of eat-at yet: it is made after an import.",
      json: { purpose: "eat-at", asOf: null, standings: [], isSimulated: false },
    });
  });
});
