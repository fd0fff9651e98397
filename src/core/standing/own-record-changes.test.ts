import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenModel } from "../../../test/given-model.ts";
import { givenPurpose } from "../../../test/given-purpose.ts";
import type { Grade, Purpose } from "../law/index.ts";
import { gradeOf, LETTERS } from "./grade.ts";
import type { OwnEvidence } from "./own-evidence.ts";
import { type OutcomeChange, ownRecordChanges } from "./own-record-changes.ts";
import type { OwnRecordModel } from "./own-record-model.ts";
import { posterior } from "./posterior.ts";

type Given = { readonly purpose: Purpose; readonly model: OwnRecordModel; readonly own: OwnEvidence };

const purpose = givenPurpose();
const model = givenModel("trade-with");

function own(goodCount: number, badCount: number, faded = 1): OwnEvidence {
  const sums = { good: goodCount * faded, bad: badCount * faded };
  return { ...sums, goodCount, badCount, tooOldCount: 0, lastGood: undefined, lastBad: undefined };
}

function gradeAfter(given: Given, more: { readonly good?: number; readonly bad?: number }): Grade {
  const { good = 0, bad = 0 } = more;
  const probability = posterior(given.model, { good: given.own.good + good, bad: given.own.bad + bad });
  return gradeOf(given.purpose, probability, given.own.goodCount + given.own.badCount + good + bad);
}

const changes = (given: Given): OutcomeChange[] => ownRecordChanges({ ...given, grade: gradeAfter(given, {}) });

describe("what would change a grade", () => {
  it("is the fewest good outcomes that lift it and the fewest bad ones that lower it", () => {
    expect(changes({ purpose, model, own: own(20, 2) })).toEqual([
      { grade: "B", good: 50 },
      { grade: "D", bad: 1 },
    ]);
  });

  it("is nothing better than A and nothing worse than E", () => {
    expect(changes({ purpose, model, own: own(100, 0) })).toEqual([{ grade: "B", bad: 1 }]);
    expect(changes({ purpose, model, own: own(0, 99) })).toEqual([{ grade: "D", good: 230 }]);
  });

  it("is, where there is no grade, how many good outcomes bring one", () => {
    expect(changes({ purpose, model, own: own(0, 0) })).toEqual([{ grade: "C", good: 3 }]);
    expect(changes({ purpose, model, own: own(0, 2) })).toEqual([{ grade: "E", good: 1 }]);
  });

  it("is nothing where a million would not do", () => {
    const out = givenPurpose({ grades: { A: 1, B: 0.999_999_999, C: 0.9, D: 0.7, E: 0 } });
    expect(changes({ purpose: out, model, own: own(80, 2) })).toEqual([{ grade: "D", bad: 7 }]);
  });

  it("is never more and never less than a search one by one finds", () => {
    const given = fc.record({
      purpose: fc.constantFrom(purpose, givenPurpose({ model: { kind: "own-record", leastEvidence: 20 } })),
      model: fc
        .record({ priorStrength: fc.constantFrom(0.25, 0.7, 2, 8, 256), baseRate: fc.integer({ min: 1, max: 999 }).map((n) => n / 1000) })
        .map((parts) => givenModel("trade-with", parts)),
      own: fc.tuple(fc.nat(30), fc.nat(10), fc.constantFrom(1, 0.5, 0.03125)).map(([good, bad, faded]) => own(good, bad, faded)),
    });
    fc.assert(
      fc.property(given, (each) => {
        for (const change of changes(each)) {
          const found = "good" in change ? change.good : change.bad;
          const more = (count: number) => ("good" in change ? { good: count } : { bad: count });
          const now = gradeAfter(each, {});
          const isMoved = (grade: Grade) => ("good" in change ? rank(grade) < rank(now) : rank(grade) > rank(now));
          let count = 1;
          while (count < found && !isMoved(gradeAfter(each, more(count)))) count++;
          expect({ ...more(count), grade: gradeAfter(each, more(count)) }).toEqual(change);
        }
      }),
    );
  });

  const rank = (grade: Grade): number => (grade === "none" ? LETTERS.length : LETTERS.indexOf(grade));
});
