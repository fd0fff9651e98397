import type { PackWords } from "../../core/law/index.ts";

/** Inspections, as people are told of them. */
export const inspectionsWords: PackWords = {
  registers: {
    inspections: {
      title: { en: "Inspections", "zh-Hans": "检查" },
      records: {
        inspected: {
          title: { en: "Inspection", "zh-Hans": "检查" },
          sentence: {
            en: "Inspected[ at {place}]: {result}[, {score} of 100 points][; {critical} critical][; {serious} serious][; {minor} minor findings]",
            "zh-Hans":
              "检查[（{place}）]：{result}[，得{score}分（满分100分）][，严重问题{critical}项][，较重问题{serious}项][，轻微问题{minor}项]",
          },
        },
      },
      words: {
        passed: { en: "passed", "zh-Hans": "合格" },
        "passed-with-conditions": { en: "passed with conditions", "zh-Hans": "有条件合格" },
        failed: { en: "failed", "zh-Hans": "不合格" },
      },
    },
  },
  answers: {
    "eat-at": {
      en: "{n} of 100 next inspections of this place are passed",
      "zh-Hans": "该场所接下来的100次检查中，{n}次会合格",
    },
  },
  purposes: {
    "eat-at": {
      "zh-Hans": {
        question: "该场所能通过下一次检查吗？",
        outcome: { unit: "次", name: "检查", good: "合格", bad: "不合格" },
      },
    },
  },
};
