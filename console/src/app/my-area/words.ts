import { defineWords } from "../../ui/words/index.ts";

export const words = defineWords({
  en: {
    label: "Pages about you",
    file: "Your file",
    looks: "Who looked",
    disputes: "Disputes",
    decisions: "Decisions",
    rights: "Stop and allow",
    reach: "Contact",
    erasure: "Erasure",
    history: "More",
    proofs: "Verify",
  },
  "zh-Hans": {
    label: "与您有关的页面",
    file: "您的档案",
    looks: "谁查询过您",
    disputes: "异议",
    decisions: "决定",
    rights: "停止与允许",
    reach: "联系方式",
    erasure: "删除",
    history: "其他",
    proofs: "核验",
  },
});
