import type { PackWords } from "../../core/law/index.ts";

/** Requests to public bodies, as people are told of them. */
export const publicServiceWords: PackWords = {
  registers: {
    requests: {
      title: { en: "Requests to public bodies", "zh-Hans": "公共服务请求" },
      records: {
        closed: {
          title: { en: "Request closed", "zh-Hans": "请求办结" },
          sentence: { en: "Closed on {closed} as {as}; it was due by {due}", "zh-Hans": "{closed}办结（{as}），期限为{due}" },
        },
      },
      words: {
        served: { en: "served", "zh-Hans": "已办理" },
        duplicate: { en: "a duplicate", "zh-Hans": "重复请求" },
        transferred: { en: "transferred", "zh-Hans": "已转交" },
      },
    },
  },
  answers: {
    "be-served-by": {
      en: "{n} of 100 next requests to this office are closed by their due date",
      "zh-Hans": "该机构接下来的100个请求中，{n}个会在期限内办结",
    },
  },
  purposes: {
    "be-served-by": {
      "zh-Hans": {
        question: "该机构会在期限内办结下一个请求吗？",
        outcome: { unit: "个", name: "请求", good: "按期办结", bad: "逾期办结" },
      },
    },
  },
};
