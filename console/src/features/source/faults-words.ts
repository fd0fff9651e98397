import { defineWords } from "../../ui/words/index.ts";

export const words = defineWords({
  en: {
    title: "Found wrong",
    lead: "How many of your records were later found wrong, month by month. Everybody can see it: sources are institutions, and small numbers are not hidden.",
    none: "No record of yours was found wrong",
    noneMeaning:
      "Records that you take back or correct, and those that a dispute removes, are counted here by the month in which that was found.",
    chart: "Records found wrong, by month",
    described: (own: string, decided: string) =>
      `${own} were taken back or corrected by yourselves, ${decided} were removed by a decision.`,
    own: "Taken back or corrected by you",
    decided: "Removed by a decision",
    totals: "In all",
    withdrawn: "withdrawn",
    corrected: "corrected",
    removed: "removed by a decision",
    month: "Month",
    table: "By month",
  },
  "zh-Hans": {
    title: "有误的记录",
    lead: "您的记录中后来发现有误的数量，逐月列出。所有人都能看到：信息提供者是机构，数字再小也不隐藏。",
    none: "您的记录尚无被发现有误的",
    noneMeaning: "您撤回或更正的记录，以及因异议被移除的记录，按发现月份计入此处。",
    chart: "各月发现有误的记录",
    described: (own, decided) => `由您自行撤回或更正${own}条，经决定移除${decided}条。`,
    own: "由您撤回或更正",
    decided: "经决定移除",
    totals: "合计",
    withdrawn: "撤回",
    corrected: "更正",
    removed: "经决定移除",
    month: "月份",
    table: "逐月",
  },
});
