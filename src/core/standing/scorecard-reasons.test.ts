import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryScorecard } from "../../../test/arbitrary-scorecard.ts";
import { givenPurpose } from "../../../test/given-purpose.ts";
import { givenScorecard } from "../../../test/given-scorecard.ts";
import { givenTallies } from "../../../test/given-tallies.ts";
import { chineseLineText } from "./chinese-texts.ts";
import type { LineFacts } from "./line-facts.ts";
import { lineText } from "./line-text.ts";
import type { OutcomeRow } from "./own-evidence.ts";
import type { ScorecardModel } from "./scorecard-model.ts";
import { averagePoints, type LineReason } from "./scorecard-reasons.ts";
import { standingOf } from "./standing.ts";

const MAY = 2024 * 12 + 4;
const purpose = givenPurpose();
const model = givenScorecard("trade-with");
const row = (good: number, bad: number, monthsAgo = 0): OutcomeRow => ({ month: MAY - monthsAgo, good, bad });

const standing = (rows: readonly OutcomeRow[], under: ScorecardModel = model) =>
  standingOf({ purpose, model: under, tallies: givenTallies(purpose, rows), month: MAY });
const lineReasons = (rows: readonly OutcomeRow[], under: ScorecardModel = model) =>
  standing(rows, under).reasons.filter((reason): reason is LineReason => "line" in reason);

describe("the reasons of a scorecard", () => {
  it("are its lines that move the answer away from an average subject's, in the subject's own numbers, the largest first", () => {
    const { reasons, probability } = standing([row(10, 0, 9), row(2, 6)]);
    expect(reasons.map(({ code }) => code)).toEqual(["share_12m", "bad_recency", "amount_12m"]);
    expect(reasons[0]?.text).toMatch(/^12 of the 18 ratings on record were not negative; weighed by age that is \d\d\.\d %\.$/);
    const [share] = model.characteristics;
    if (share === undefined) throw new RangeError("the given scorecard has lines");
    expect(averagePoints(share)).toBe(11);
    expect(probability).toBeLessThan(0.9);
    expect(reasons[0]?.points).toBeLessThan(0);
  });

  it("say first that too little is known, where it is", () => {
    const { reasons } = standing([row(1, 1)]);
    expect(reasons[0]).toEqual({ code: "little_record", points: 0, text: "Only 2 ratings are on record; a grade needs 3." });
    expect(reasons.length).toBeGreaterThan(1);
  });

  it("count lines that read the same counts as one, by the heaviest", () => {
    const [first, ...more] = model.characteristics;
    if (first === undefined) throw new RangeError("the given scorecard has lines");
    const lighter = { ...first, code: "share_6m", bins: first.bins.map((bin) => ({ ...bin, points: bin.points / 2 })) };
    const doubled = givenScorecard("trade-with", { characteristics: [lighter, first, ...more] });
    const rows = [row(2, 6)];
    expect(lineReasons(rows, doubled).map(({ code }) => code)).toEqual(expect.arrayContaining(["share_12m"]));
    expect(lineReasons(rows, doubled).map(({ code }) => code)).not.toContain("share_6m");
  });

  it("are at most four, with points of one decimal and whole sentences, whatever the scorecard", () => {
    const rows = fc
      .uniqueArray(fc.record({ month: fc.integer({ min: MAY - 30, max: MAY + 2 }), good: fc.nat(50), bad: fc.nat(50) }), {
        selector: ({ month }) => month,
      })
      .map((all) => all.filter(({ good, bad }) => good + bad > 0).sort((a, b) => a.month - b.month));
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 1 << 30 }), (given, seed) => {
        const { reasons } = standing(given, arbitraryScorecard(purpose, { seed }));
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.length).toBeLessThanOrEqual(4);
        const moving = reasons.filter((reason) => "line" in reason).map(({ points }) => Math.abs(points));
        expect(moving).toEqual(moving.toSorted((a, b) => b - a));
        for (const { text, points } of reasons) {
          expect(points).toBe(Math.round(points * 10) / 10);
          expect(Object.is(points, -0)).toBe(false);
          expect(text).toMatch(/^[A-Z0-9-].*\.$/);
          expect(text).not.toMatch(/undefined|NaN|null/);
        }
      }),
    );
  });
});

type Said = readonly [facts: LineFacts, english: string, chinese: string];
const facts = (kind: LineFacts["kind"], reads: readonly string[], numbers: readonly number[]): LineFacts => ({
  kind,
  of: "subject",
  reads,
  numbers,
});
const { words } = purpose.outcome;
const CHINESE = { unit: "次", name: "评价", good: "非负面", bad: "负面" };
const both = ["good", "bad"];

describe("the sentence of a line", () => {
  it.each<Said>([
    [
      facts("share", both, [38, 40, 0.912]),
      "38 of the 40 ratings on record were not negative; weighed by age that is 91.2 %.",
      "非负面评价与负面评价共40次，其中非负面评价38次；按时间折算为91.2 %。",
    ],
    [
      facts("share", both, [1, 1, 0.93]),
      "The only rating on record was not negative; weighed by age that is 93.0 %.",
      "非负面评价与负面评价共1次，其中非负面评价1次；按时间折算为93.0 %。",
    ],
    [facts("share", both, [0, 0, 0.9]), "No ratings are on record.", "没有非负面评价或负面评价的记录。"],
    [
      facts("share", ["trades.goodSteady", "trades.badSteady"], [3, 4, 0.8]),
      "Of ratings by steady raters that were not negative, 3 are on record, and of ratings by steady raters that were negative, 1; weighed by age that is 80.0 %.",
      "稳定评价者的非负面评价与稳定评价者的负面评价共4次，其中稳定评价者的非负面评价3次；按时间折算为80.0 %。",
    ],
    [facts("amount", both, [40]), "40 ratings are on record.", "在案的非负面评价或负面评价共40次。"],
    [facts("amount", ["bad"], [1]), "1 rating on record was negative.", "在案的负面评价共1次。"],
    [facts("amount", ["good"], [1200]), "1,200 ratings on record were not negative.", "在案的非负面评价共1,200次。"],
    [
      facts("mean", ["trades.points", "trades.ratings"], [2.5]),
      "The mean of trades: points for each of trades: ratings is 2.5.",
      "“trades.points”除以“trades.ratings”的平均值为2.5。",
    ],
    [
      facts("mean", ["trades.points", "trades.ratings"], []),
      "Of trades: ratings, none is on record.",
      "没有“trades.points”或“trades.ratings”的记录。",
    ],
    [facts("tenure", ["trades"], [14]), "The first record (trades) is from 14 months ago.", "首条记录（“trades”）距今14个月。"],
    [facts("recency", ["bad"], [1]), "The last of ratings that were negative is from last month.", "最近一次负面评价距今1个月。"],
    [
      facts("recency", both, [0]),
      "The last of ratings that were not negative or of ratings that were negative is of this month.",
      "最近一次非负面评价或负面评价距今0个月。",
    ],
    [facts("recency", ["bad"], []), "Of ratings that were negative, none is on record.", "没有负面评价的记录。"],
    [
      facts("trend", both, [-1]),
      "The share of ratings that were not negative is lately lower than before.",
      "近期非负面评价所占比例低于以往。",
    ],
    [
      facts("run", both, [3]),
      "Since the last month with ratings that were not negative, there came 3 of ratings that were negative.",
      "自最近一个有非负面评价的月份以来，有3次负面评价。",
    ],
  ])("reads %j", (given, english, chinese) => {
    expect(lineText(given, words)).toBe(english);
    expect(chineseLineText(given, CHINESE)).toBe(chinese);
  });

  it("says where it is the asker's", () => {
    const asked: LineFacts = { ...facts("share", both, [2, 3, 0.7]), of: "asker" };
    expect(lineText(asked, words)).toBe(
      "On the asker's side: 2 of the 3 ratings on record were not negative; weighed by age that is 70.0 %.",
    );
    expect(chineseLineText(asked, CHINESE)).toBe("查询者方面：非负面评价与负面评价共3次，其中非负面评价2次；按时间折算为70.0 %。");
  });
});
