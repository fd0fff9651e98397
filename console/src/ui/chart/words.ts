import { defineWords } from "../words/index.ts";

export const words = defineWords({
  en: {
    asTable: "As a table",
    month: "Month",
    probability: "Probability",
    range: "90 % interval",
    between: (low: string, high: string) => `${low} to ${high}`,
    closer: "The same, closer",
    point: (month: string, share: string, low: string, high: string) => `${month}: ${share}, between ${low} and ${high}`,
    none: (month: string) => `${month}: nothing that counts`,
    column: (month: string, counts: string) => `${month}: ${counts}`,
    hint: "Point at a month to read its numbers.",
    hintLines: "Point at the picture to read its numbers; press a name to bring its line out.",
    lines: "Lines",
    list: ", ",
  },
  "zh-Hans": {
    asTable: "以表格显示",
    month: "月份",
    probability: "概率",
    range: "90% 区间",
    between: (low, high) => `${low}至${high}`,
    closer: "局部放大",
    point: (month, share, low, high) => `${month}：${share}，在${low}至${high}之间`,
    none: (month) => `${month}：没有计入的记录`,
    column: (month, counts) => `${month}：${counts}`,
    hint: "指向某个月份可读取其数值。",
    hintLines: "指向图中任一位置可读取数值；点按名称可突出显示该线。",
    lines: "图线",
    list: "，",
  },
});
