import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryScorecard } from "../../../test/arbitrary-scorecard.ts";
import { givenModel } from "../../../test/given-model.ts";
import { seededRandom } from "../../lib/index.ts";
import { tradeWith } from "../../packs/index.ts";
import { backtest, historyOf } from "../model/index.ts";
import { roundedMonth, truthOf, type WatchedMonth } from "../watch/index.ts";
import { type CardNames, cardReading, type ModelCard, modelCardPage } from "./index.ts";

const DAY = 86_400_000_000;
const MONTH = 24_292;

const history = historyOf(
  Array.from({ length: 600 }, (_, i) => {
    const at = 1_640_995_200_000_000 + i * DAY;
    const isGood = i % 7 !== 0;
    return { subject: i % 40, occurredAt: at, knownAt: at, month: 24_264 + Math.floor(i / 31), good: Number(isGood), bad: Number(!isGood) };
  }),
);

function month(number: number, told: number): WatchedMonth {
  const random = seededRandom(number);
  const truth = truthOf({
    probabilities: new Float64Array(200).fill(told),
    outcomes: Uint8Array.from({ length: 200 }, () => Number(random.chance(0.8))),
    subjects: Uint32Array.from({ length: 200 }, (_, at) => at),
  });
  return roundedMonth({ purpose: "trade-with", month: number, asked: 200, judged: 200, ...(truth === undefined ? {} : { truth }) });
}

const CARD: ModelCard = {
  keeper: "A market",
  madeAt: 1_720_000_000_000_000,
  purpose: tradeWith,
  model: givenModel("trade-with"),
  version: 7,
  digest: "ab".repeat(32),
  backtest: backtest(history, { purpose: { name: "trade-with", leastEvidence: 3 }, last: 0.4 }),
  last: 0.4,
  activation: undefined,
  months: [month(MONTH, 0.95), month(MONTH - 1, 0.8)],
  lawPack: { name: "eu", title: "European Union" },
  isSimulated: false,
  isConformant: true,
};
const SCORECARD: ModelCard = {
  ...CARD,
  model: arbitraryScorecard(tradeWith, { seed: 3 }),
  activation: { at: CARD.madeAt, outcomes: 240, candidate: 0.26, before: 0.3, difference: -0.04, standardError: 0.004 },
};

/** By their declarations, as where a pack has no words of its own. */
const namesOf = ({ purpose }: ModelCard): CardNames => ({
  question: () => purpose.question,
  outcome: () => undefined,
  register: (name) => name,
});

const pageOf = (card: ModelCard) => modelCardPage(card, cardReading("en", namesOf(card)));

/** What the page says, without its tags. */
const textOf = (page: string) =>
  page
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("a model card", () => {
  test("of an own record tells its formula, its truth, its law and its limits", () => {
    const text = textOf(pageOf(CARD));
    for (const said of [
      "trade-with, model 7",
      "P = (2 x 0.9 + g) / (2 + g + b)",
      "plain share of own outcomes",
      "European Union",
      "fewer than 3 own outcomes",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toContain("What was told left its band in May 2024.");
    expect(text).not.toContain("simulated");
  });

  test("of a scorecard has every line, bin and point, and how it earned its place", () => {
    const { model } = SCORECARD;
    if (model.kind !== "scorecard") throw new RangeError("it is a scorecard");
    const page = pageOf(SCORECARD);
    for (const { code, bins, missing } of model.characteristics) {
      const [, line = ""] = page.match(new RegExp(`<h3>${code}</h3>(.*?)</section>`, "s")) ?? [];
      const points = [...line.matchAll(/<b>(-?\d+)<\/b>/g)].map(([, number]) => Number(number));
      expect(points).toEqual([...bins, missing].map((bin) => bin.points));
    }
    expect(textOf(page)).toContain(`Begin with ${model.basePoints} points`);
    expect(textOf(page)).toContain("log-loss 0.260 against 0.300 of the form before (difference -0.0400, standard error 0.0040)");
  });

  test("says first of all that its market never was, or that nobody vouches for its registers", () => {
    const limits = textOf(pageOf({ ...CARD, isSimulated: true, isConformant: false })).split("Limits")[1] ?? "";
    expect(limits).toMatch(/^ This installation is not conformant.*The records are simulated/);
  });

  test.each([CARD, SCORECARD])(
    "is whole in Chinese: nothing in it is English but names, citations and what the log calls things",
    (card) => {
      const names: CardNames = {
        question: () => "与该交易者的下一笔交易会顺利吗？",
        outcome: () => ({ unit: "条", name: "评价", good: "非负面", bad: "负面" }),
        register: () => "交易评价",
      };
      const page = modelCardPage(card, cardReading("zh-Hans", names));
      expect(page).toContain('<html lang="zh-Hans">');
      // Citations are as they were written.
      const text = card.purpose.reads.reduce((rest, { basis }) => rest.replace(basis.cite, ""), textOf(page));
      for (const said of ["假如当时使用，会有多准确", "自身结果少于3个时", "新来者只是不确定", "适用European Union（法律包 eu）"])
        expect(text).toContain(said);
      const sentences = text.match(/[A-Za-z][a-z]+( [a-z]{2,}){3,}/g) ?? [];
      expect(sentences).toEqual([]);
    },
  );

  test("needs nothing else: no script, no link out of it, nothing that is loaded", () => {
    const page = pageOf(SCORECARD).replaceAll('xmlns="http://www.w3.org/2000/svg"', "");
    expect(page).not.toMatch(/<script|<iframe|<img|@import|url\(|https?:|\son\w+=/i);
    expect(page.match(/<svg/g)).toHaveLength(2);
  });

  test("escapes whatever a declaration or a configuration says", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const evil = `<script>${text}</script>"'`;
        const words = { one: evil, many: evil, good: evil, bad: evil, subject: evil };
        const purpose = { ...tradeWith, name: evil, question: evil, outcome: { ...tradeWith.outcome, words } };
        expect(pageOf({ ...CARD, keeper: evil, purpose, lawPack: { name: "eu", title: evil } })).not.toContain("<script");
      }),
      { numRuns: 30 },
    );
  });

  test("of a purpose without outcomes, and of months without enough of them, says so", () => {
    const empty = backtest(historyOf([]), { purpose: { name: "trade-with", leastEvidence: 3 }, last: 0.4 });
    const text = textOf(pageOf({ ...CARD, backtest: empty, months: [{ purpose: "trade-with", month: MONTH, asked: 2, judged: 1 }] }));
    expect(text).toContain("There are no outcomes yet to measure it by.");
    expect(text).toContain("No month is over yet in which enough outcomes were learned");
    expect(text).not.toContain("NaN");
  });
});
