import type { PackWords } from "../../core/law/index.ts";

/** Orders, as people are told of them. */
export const commerceWords: PackWords = {
  registers: {
    orders: {
      title: { en: "Orders", "zh-Hans": "订单" },
      records: {
        ordered: {
          title: { en: "Order", "zh-Hans": "订单" },
          sentence: {
            en: "Order[ of {price}][ by {buyer}]: {result}[ on {delivered}], promised by {promisedBy}",
            "zh-Hans": "订单[，金额{price}][，买方{buyer}]：{result}[（{delivered}）]，承诺{promisedBy}前送达",
          },
        },
        reviewed: {
          title: { en: "Review", "zh-Hans": "评价" },
          sentence: { en: "{stars} of 5 stars[ from {by}] for order {order}", "zh-Hans": "订单{order}[获{by}]评价：{stars}星（共5星）" },
        },
      },
      words: {
        delivered: { en: "delivered", "zh-Hans": "已送达" },
        cancelled: { en: "cancelled", "zh-Hans": "已取消" },
        "not-supplied": { en: "not supplied", "zh-Hans": "未供货" },
        overdue: { en: "overdue", "zh-Hans": "逾期未达" },
      },
    },
  },
  answers: {
    "buy-from": {
      en: "{n} of 100 next orders from this seller arrive by the promised date and are not cancelled",
      "zh-Hans": "该卖家接下来的100笔订单中，{n}笔会在承诺日期前送达且不被取消",
    },
  },
  purposes: {
    "buy-from": {
      "zh-Hans": {
        question: "该卖家的下一笔订单会在承诺日期前送达且不被取消吗？",
        outcome: { unit: "笔", name: "订单", good: "按时送达", bad: "迟到或取消" },
      },
    },
  },
};
