import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenModel } from "../../../test/given-model.ts";
import { givenPurpose } from "../../../test/given-purpose.ts";
import { givenScorecard } from "../../../test/given-scorecard.ts";
import { givenTallies } from "../../../test/given-tallies.ts";
import { ownRecord } from "../law/index.ts";
import { wilson } from "./interval.ts";
import { standingOf } from "./standing.ts";

const MAY = 2024 * 12 + 4;
const purpose = givenPurpose();
const model = givenModel("trade-with");

describe("a standing", () => {
  it("of somebody without a record is the prior, marked so, with the prior's evidence and no grade", () => {
    const standing = standingOf({ purpose, model, tallies: {}, month: MAY });
    expect(standing).toEqual({
      purpose: "trade-with",
      probability: 0.9,
      interval: wilson(0.9, 2),
      evidence: 2,
      own: { good: 0, bad: 0 },
      hasRecord: false,
      grade: "none",
      reasons: [expect.objectContaining({ code: "little_record" }), expect.objectContaining({ code: "base_rate" })],
      changes: [{ grade: "C", good: 3 }],
    });
  });

  it("of somebody whose outcomes are all too old to count is the prior too, and says that they are there", () => {
    const standing = standingOf({ purpose, model, tallies: givenTallies(purpose, [{ month: MAY - 240, good: 9, bad: 9 }]), month: MAY });
    expect(standing).toMatchObject({ probability: 0.9, evidence: 2, hasRecord: false, own: { good: 0, bad: 0 } });
    expect(standing.reasons[0]?.text).toBe("All 18 ratings on record are too old to count; a grade needs 3.");
  });

  it("weighs each outcome by its age, and counts it undecayed beside", () => {
    const rows = [
      { month: MAY - 12, good: 4, bad: 2 },
      { month: MAY, good: 10, bad: 0 },
    ];
    const standing = standingOf({ purpose, model, tallies: givenTallies(purpose, rows), month: MAY });
    expect(standing).toMatchObject({ evidence: 2 + 12 + 1, own: { good: 14, bad: 2 }, hasRecord: true, grade: "C" });
    expect(standing.probability).toBe((2 * 0.9 + 12) / 15);
    expect(standing.interval).toEqual(wilson(standing.probability, 15));
  });

  it("is never a scorecard's where the purpose declared the own record alone", () => {
    const declared = givenPurpose({ model: ownRecord({ leastEvidence: 3 }) });
    const question = { purpose: declared, tallies: {}, month: MAY };
    expect(() => standingOf({ ...question, model: givenScorecard("trade-with") })).toThrow("answered by the own record alone");
    expect(standingOf({ ...question, model }).probability).toBe(0.9);
  });

  it("grows less certain, never more, as time goes by without outcomes", () => {
    const tallies = givenTallies(purpose, [{ month: MAY, good: 40, bad: 2 }]);
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (a, b) => {
        const [soon, late] = [Math.min(a, b), Math.max(a, b)].map((months) => standingOf({ purpose, model, tallies, month: MAY + months }));
        expect(late?.evidence).toBeLessThanOrEqual(soon?.evidence ?? 0);
      }),
    );
  });
});
