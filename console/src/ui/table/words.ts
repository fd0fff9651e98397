import { defineWords } from "../words/index.ts";

export const words = defineWords({
  en: { pages: "Pages", first: "First page", next: "Next page" },
  "zh-Hans": { pages: "分页", first: "第一页", next: "下一页" },
});
