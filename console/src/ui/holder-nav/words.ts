import { defineWords } from "../words/index.ts";

export const words = defineWords({
  en: {
    ofSource: "Pages of a source",
    ofSubscriber: "Pages of a subscriber",
    work: "Disputes to answer",
    upload: "Send records",
    faults: "Found wrong",
    ask: "Ask",
    many: "Ask about many",
    checks: "What you asked",
    corrections: "What changed",
    reviews: "To decide again",
    keys: "Keys",
    told: "Notices",
  },
  "zh-Hans": {
    ofSource: "信息提供者页面",
    ofSubscriber: "查询机构页面",
    work: "待答复的异议",
    upload: "报送记录",
    faults: "有误的记录",
    ask: "查询",
    many: "批量查询",
    checks: "已作查询",
    corrections: "结果变更",
    reviews: "待人工复核",
    keys: "密钥",
    told: "通知",
  },
});
