import type { PackWords } from "../../core/law/index.ts";

/** Trades, as people are told of them. */
export const tradingWords: PackWords = {
  registers: {
    trades: {
      title: { en: "Trades", "zh-Hans": "交易" },
      records: {
        rated: {
          title: { en: "Rating", "zh-Hans": "评价" },
          sentence: { en: "Rated {rating} by {by}", "zh-Hans": "{by}给出评价{rating}分" },
        },
      },
    },
    "ratings-given": {
      title: { en: "Ratings given", "zh-Hans": "给出的评价" },
      records: {
        gave: {
          title: { en: "Rating given", "zh-Hans": "给出的评价" },
          sentence: { en: "Gave {to} the rating {rating}", "zh-Hans": "给{to}评价{rating}分" },
        },
      },
    },
  },
  answers: {
    "trade-with": {
      en: "{n} of 100 next trades with this trader go well",
      "zh-Hans": "与该交易者接下来的100笔交易中，{n}笔会顺利",
    },
  },
  purposes: {
    "trade-with": {
      "zh-Hans": {
        question: "与该交易者的下一笔交易会顺利吗？",
        outcome: {
          unit: "条",
          name: "评价",
          good: "非负面",
          bad: "负面",
          others: {
            "ratings-given.good": "给出的非负面评价",
            "ratings-given.bad": "给出的负面评价",
            "ratings-given.points": "给出的分数",
            "ratings-given.ratings": "给出的评价",
            "ratings-given": "给出的评价",
          },
        },
      },
    },
  },
};
