import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryScorecard } from "../../../test/arbitrary-scorecard.ts";
import { givenPurpose } from "../../../test/given-purpose.ts";
import { givenScorecard } from "../../../test/given-scorecard.ts";
import { givenTallies } from "../../../test/given-tallies.ts";
import type { Grade } from "../law/index.ts";
import { merge } from "../tally/index.ts";
import { binChangeText } from "./bin-change-text.ts";
import { chineseBinChangeText } from "./chinese-texts.ts";
import { gradeOf, rankOf } from "./grade.ts";
import type { OutcomeRow, Tallies } from "./own-evidence.ts";
import type { BinChange } from "./scorecard-changes.ts";
import type { ScorecardModel } from "./scorecard-model.ts";
import { pointsOf, probabilityOf } from "./scorecard-points.ts";
import { bareStandingOf, standingOf } from "./standing.ts";

const MAY = 2024 * 12 + 4;
const purpose = givenPurpose();
const model = givenScorecard("trade-with");
const row = (good: number, bad: number, monthsAgo = 0): OutcomeRow => ({ month: MAY - monthsAgo, good, bad });
const changes = (rows: readonly OutcomeRow[], under: ScorecardModel = model) =>
  standingOf({ purpose, model: under, tallies: givenTallies(purpose, rows), month: MAY }).changes;

describe("what would change a grade under a scorecard", () => {
  it("is the fewest good outcomes, the nearest bin, and the fewest bad ones", () => {
    const found = changes([row(0, 1, 5), row(3, 0)]);
    expect(found).toEqual([
      { grade: "C", good: expect.any(Number) },
      { grade: "C", bin: expect.objectContaining({ code: "share_12m", kind: "share", reads: ["good", "bad"], from: 0.95 }) },
      { grade: "E", bad: 1 },
    ]);
  });

  it("is, where there is no grade, only how many good outcomes bring one", () => {
    expect(changes([])).toEqual([{ grade: expect.any(String), good: 3 }]);
  });

  it("is nothing that no outcome and no bin would do", () => {
    const flat = givenScorecard("trade-with", { table: { ...model.table, probabilities: [0.8] } });
    expect(changes([row(3, 0)], flat)).toEqual([]);
  });
});

/** The grade with so many more outcomes of one side, added up afresh. */
function gradeWith(tallies: Tallies, under: ScorecardModel, more: { readonly good: number; readonly bad: number }): Grade {
  const added = givenTallies(purpose, [{ month: MAY, ...more }]);
  const trades = merge(tallies.trades ?? [], added.trades ?? []);
  return bareStandingOf({ purpose, model: under, tallies: { trades }, month: MAY }).grade;
}

const rows = fc
  .uniqueArray(fc.record({ month: fc.integer({ min: MAY - 30, max: MAY + 2 }), good: fc.nat(20), bad: fc.nat(6) }), {
    selector: ({ month }) => month,
    maxLength: 5,
  })
  .map((all) => all.filter(({ good, bad }) => good + bad > 0).sort((a, b) => a.month - b.month));
const cases = fc.record({ rows, seed: fc.integer({ min: 0, max: 1 << 30 }) });

describe("of any scorecard", () => {
  it("so many outcomes do move the grade, one fewer do not, and up to sixteen none fewer", () => {
    fc.assert(
      fc.property(cases, ({ rows, seed }) => {
        const under = arbitraryScorecard(purpose, { seed });
        const tallies = givenTallies(purpose, rows);
        const now = rankOf(gradeWith(tallies, under, { good: 0, bad: 0 }));
        for (const change of standingOf({ purpose, model: under, tallies, month: MAY }).changes) {
          if ("bin" in change) continue;
          const [count, isGood] = "good" in change ? [change.good, true] : [change.bad, false];
          const moves = (more: number) => {
            const rank = rankOf(gradeWith(tallies, under, isGood ? { good: more, bad: 0 } : { good: 0, bad: more }));
            return isGood ? rank < now : rank > now;
          };
          expect([moves(count), moves(count - 1)]).toEqual([true, false]);
          for (let fewer = 1; fewer < Math.min(count, 17); fewer++) expect(moves(fewer)).toBe(false);
          expect(gradeWith(tallies, under, isGood ? { good: count, bad: 0 } : { good: 0, bad: count })).toBe(change.grade);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the bin that is named lifts the grade, and no nearer one of any line does", () => {
    fc.assert(
      fc.property(cases, ({ rows, seed }) => {
        const under = arbitraryScorecard(purpose, { seed });
        const tallies = givenTallies(purpose, rows);
        const standing = standingOf({ purpose, model: under, tallies, month: MAY });
        if (standing.grade === "none") return;
        const { lines, total } = pointsOf(under, { subject: { tallies, registers: purpose.reads }, month: MAY });
        const outcomes = standing.own.good + standing.own.bad;
        const lifting = lines.flatMap(({ characteristic: { code, bins }, bin, points }) =>
          bin === undefined
            ? []
            : bins.flatMap((other, at) => {
                const grade = gradeOf(purpose, probabilityOf(under, total + other.points - points), outcomes);
                return rankOf(grade) < rankOf(standing.grade)
                  ? [{ code, from: bins[at - 1]?.below, steps: Math.abs(at - bin), grade }]
                  : [];
              }),
        );
        const named = standing.changes.find((change): change is BinChange => "bin" in change);
        const steps = Math.min(...lifting.map((each) => each.steps));
        expect(named === undefined).toBe(lifting.length === 0);
        if (named === undefined) return;
        const { code, from } = named.bin;
        expect(lifting).toContainEqual({ code, from, steps, grade: named.grade });
      }),
      { numRuns: 100 },
    );
  });
});

describe("the sentence of another bin", () => {
  it.each<[BinChange["bin"]["kind"], Partial<BinChange["bin"]>, RegExp, RegExp]>([
    ["share", { from: 0.95 }, /^With at least 95\.0 % of /, /不低于95\.0 %/],
    ["amount", { from: 3, below: 10 }, /^With at least 3 and less than 10 of /, /不低于3且低于10/],
    ["run", { below: 2 }, /^With less than 2 of /, /低于2/],
    ["recency", { from: 1 }, /^With at least 1 month since the last of /, /不低于1个月/],
    ["tenure", { from: 12 }, /^With at least 12 months since the first record/, /不低于12个月/],
    ["trend", { from: 0.02 }, /^With a change of at least 2 points/, /不低于2个百分点/],
    ["mean", { from: 2.5 }, /^With a mean of at least 2\.5 of /, /不低于2\.5/],
  ])("of a %s says from where to where", (kind, range, english, chinese) => {
    const reads = kind === "tenure" ? ["trades"] : ["good", "bad"];
    const told = binChange({ kind, reads, ...range });
    expect(told.bin.text).toMatch(english);
    expect(told.bin.text).toMatch(/ and all else as it is, it would be grade A\.$/);
    expect(chineseBinChangeText(told, { unit: "次", name: "评价", good: "非负面", bad: "负面" })).toMatch(chinese);
  });
});

function binChange(bin: Omit<BinChange["bin"], "code" | "text">): BinChange {
  return { grade: "A", bin: { code: "line", ...bin, text: binChangeText({ grade: "A", bin }, purpose.outcome.words) } };
}
