import { describe, expect, it } from "vitest";
import type { Standing } from "../core/standing/index.ts";
import { textWidth } from "../lib/index.ts";
import type { CheckAnswer } from "../service/index.ts";
import { answerText, likelihood, shortAnswerText, verdictOf } from "./answer-text.ts";

const DAY = 86_400_000_000;
/** 24 January 2016, noon. */
const HISTORY_ENDS = 1_453_636_800_000_000;

const purpose = {
  outcome: {
    good: { register: "trades", count: "good" },
    bad: { register: "trades", count: "bad" },
    words: { one: "rating", many: "ratings", good: "not negative", bad: "negative", subject: "trader" },
  },
};

const graded: Standing = {
  purpose: "trade-with",
  probability: 0.9743,
  interval: { low: 0.8912, high: 0.9967 },
  evidence: 41.26,
  own: { good: 60, bad: 2 },
  hasRecord: true,
  grade: "B",
  reasons: [
    { code: "own_good", points: 12.3, text: "60 of 62 ratings were not negative." },
    {
      code: "own_bad",
      points: -1,
      text: "2 of 62 ratings were negative, the last in March 2015, which is long ago but not yet so long that it would count for nothing.",
    },
    { code: "base_rate", points: 0, text: "92.5 % of all ratings were not negative." },
  ],
  changes: [
    { grade: "A", good: 40 },
    { grade: "C", bad: 1 },
  ],
};

const newcomer: Standing = {
  ...graded,
  probability: 0.925,
  interval: { low: 0.002, high: 0.9986 },
  evidence: 0.7,
  own: { good: 0, bad: 0 },
  hasRecord: false,
  grade: "none",
  reasons: [
    { code: "little_record", points: 0, text: "There are no ratings yet; 3 are needed for a grade." },
    { code: "base_rate", points: 0, text: "92.5 % of all ratings were not negative." },
  ],
  changes: [{ grade: "B", good: 3 }],
};

const answerOf = (standing: Standing, more: Partial<CheckAnswer> = {}): CheckAnswer => ({
  id: "0198a9e5-0000-7000-8000-000000000001",
  askedAt: HISTORY_ENDS + 4_000 * DAY,
  standingAt: HISTORY_ENDS,
  subject: "account:otc:1810",
  kind: "person",
  question: "Will the next trade with this trader go well?",
  standing,
  model: { version: 7 },
  contested: 0,
  receipt: "",
  isSimulated: false,
  ...more,
});

describe("answerText", () => {
  it("says how many of the records that it counted are contested", () => {
    expect(answerText({ answer: answerOf(graded), purpose })).not.toContain("contested");
    expect(answerText({ answer: answerOf(graded, { contested: 1 }), purpose })).toContain(
      "\n\nOne of the records that were counted is contested by the subject.\n",
    );
    expect(answerText({ answer: answerOf(graded, { contested: 12 }), purpose })).toContain(
      "12 of the records that were counted are contested by the subject.",
    );
  });

  it("answers in whole sentences, with the subject's own numbers", () => {
    expect(answerText({ answer: answerOf(graded), purpose })).toBe(
      [
        "account:otc:1810",
        "",
        "Will the next trade with this trader go well?",
        "  Very likely (97.4 %), grade B.",
        "",
        "With nine chances in ten the true figure lies between 89 % and nearly 100 %. All that is known",
        "weighs as much as 41.3 fresh ratings; 62 ratings of this trader's own still count.",
        "",
        "Why, in percentage points",
        "  +12.3  60 of 62 ratings were not negative.",
        "   -1.0  2 of 62 ratings were negative, the last in March 2015, which is long ago but not yet so",
        "         long that it would count for nothing.",
        "    0.0  92.5 % of all ratings were not negative.",
        "",
        "What would change it",
        "  40 more ratings, all not negative, would make it grade A.",
        "  1 more rating, negative, would make it grade C.",
        "",
        "As of 24 January 2016, where the records of this store end.",
        "Model 7 of trade-with, check 0198a9e5-0000-7000-8000-000000000001. This look is kept in the file.",
      ].join("\n"),
    );
  });

  it("says of a newcomer that there is no record, and gives no points to that", () => {
    expect(answerText({ answer: answerOf(newcomer), purpose })).toBe(
      [
        "account:otc:1810",
        "",
        "Will the next trade with this trader go well?",
        "  No record that still counts. Likely (92.5 %), as for anybody without one; no grade.",
        "",
        "With nine chances in ten the true figure lies between nearly 0 % and nearly 100 %. All that is known",
        "weighs as much as 0.7 fresh ratings, none of them about this trader.",
        "",
        "Why, in percentage points",
        "       There are no ratings yet; 3 are needed for a grade.",
        "  0.0  92.5 % of all ratings were not negative.",
        "",
        "What would change it",
        "  3 more ratings, all not negative, would make it grade B.",
        "",
        "As of 24 January 2016, where the records of this store end.",
        "Model 7 of trade-with, check 0198a9e5-0000-7000-8000-000000000001. This look is kept in the file.",
      ].join("\n"),
    );
  });

  it("says before all else where a program made the records up", () => {
    const [first] = answerText({ answer: answerOf(graded, { isSimulated: true }), purpose }).split("\n");
    expect(first).toBe("SIMULATED: a program made these records up. Nothing of it happened, and nobody is meant.");
  });

  it("speaks of today where the store's clock is the wall clock", () => {
    const today = answerOf(graded, { askedAt: HISTORY_ENDS + 5 });
    expect(answerText({ answer: today, purpose })).toContain("As of today, 24 January 2016.\n");
  });

  it("tells of a scorecard's bin that would lift the grade as the standing says it", () => {
    const text = "With at least 95.0 % of ratings that were not negative, all else as it is, it would be grade B.";
    const bin = { code: "share_12m", kind: "share", reads: ["good", "bad"], from: 0.95, text } as const;
    const told = answerText({ answer: answerOf({ ...graded, changes: [{ grade: "B", bin }] }), purpose });
    expect(told.replaceAll(/\s+/g, " ")).toContain(`What would change it ${text}`);
  });

  it("leaves out what would change it where nothing would", () => {
    expect(answerText({ answer: answerOf({ ...graded, changes: [] }), purpose })).not.toContain("change");
  });

  it("is at most 100 columns wide, also in Chinese", () => {
    const words = { ...purpose.outcome.words, subject: "卖家", good: "按时送达".repeat(12) };
    const text = answerText({
      answer: answerOf({ ...graded, reasons: [{ code: "own_good", points: 1, text: "评 价".repeat(60) }] }),
      purpose: { outcome: { ...purpose.outcome, words } },
    });
    expect(Math.max(...text.split("\n").map(textWidth))).toBeLessThanOrEqual(100);
  });
});

describe("shortAnswerText", () => {
  it("keeps the verdict, the first reason and the first change", () => {
    expect(shortAnswerText({ answer: answerOf(graded), purpose })).toBe(
      [
        "account:otc:1810",
        "  Very likely (97.4 %), grade B.",
        "  60 of 62 ratings were not negative.",
        "  40 more ratings, all not negative, would make it grade A.",
      ].join("\n"),
    );
  });
});

describe("verdictOf", () => {
  it("gives no grade where there is too little record", () => {
    expect(verdictOf({ probability: 0.93, grade: "none", hasRecord: true })).toBe(
      "Likely (93.0 %), but there is too little record for a grade.",
    );
  });
});

describe("likelihood", () => {
  it.each([
    [1, "Almost certain"],
    [0.99, "Almost certain"],
    [0.989, "Very likely"],
    [0.949, "Likely"],
    [0.799, "More likely than not"],
    [0.599, "It could go either way"],
    [0.399, "Unlikely"],
    [0.199, "Very unlikely"],
    [0, "Very unlikely"],
  ])("calls %f %s", (probability, word) => {
    expect(likelihood(probability)).toBe(word);
  });
});

describe("the answer to an asker of its own", () => {
  it("stands beside the other, with the asker's own reasons and without a grade of it", () => {
    const reasons = [{ code: "own_good", points: -3.1, text: "On the asker's side: 2 of 9." }] as const;
    const forYou = {
      id: "0198a9e5-0000-7000-8000-000000000002",
      standing: { ...graded, probability: 0.81, reasons },
      model: { version: 1 },
    };
    const text = answerText({ answer: answerOf(graded, { forYou }), purpose });
    expect(text).toContain("For you, by what you gave to others\n  Likely (81.0 %).\n  -3.1  On the asker's side: 2 of 9.");
    expect(text.indexOf("Very likely (97.4 %), grade B.")).toBeLessThan(text.indexOf("For you"));
  });

  it("has no reasons where nothing of the asker's is known", () => {
    const forYou = {
      id: "0198a9e5-0000-7000-8000-000000000002",
      standing: { ...newcomer, reasons: newcomer.reasons.slice(0, 1) },
      model: { version: 1 },
    };
    expect(answerText({ answer: answerOf(graded, { forYou }), purpose })).toContain(
      "gave to others\n  Likely (92.5 %).\n\nWhat would change it",
    );
  });
});
