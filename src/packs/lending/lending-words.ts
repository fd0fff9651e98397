import type { PackWords } from "../../core/law/index.ts";
import { lendToReasons } from "./lend-to-reasons.ts";

/** Loans, as people are told of them. */
export const lendingWords: PackWords = {
  registers: {
    loans: {
      title: { en: "Loans", "zh-Hans": "贷款" },
      records: {
        lent: {
          title: { en: "Loan opened", "zh-Hans": "贷款发放" },
          sentence: {
            en: "Loan {loan} opened: {form}[, {amount}][, over {termMonths} months]",
            "zh-Hans": "发放贷款{loan}：{form}[，金额{amount}][，期限{termMonths}个月]",
          },
        },
        "loan-year": {
          title: { en: "Year of a loan", "zh-Hans": "贷款年度" },
          sentence: { en: "Year of loan {loan} up to {until}: {result}", "zh-Hans": "贷款{loan}截至{until}的年度：{result}" },
        },
        ended: {
          title: { en: "Loan ended", "zh-Hans": "贷款结束" },
          sentence: { en: "Loan {loan} ended: {how}", "zh-Hans": "贷款{loan}结束：{how}" },
        },
      },
      words: {
        instalment: { en: "repaid in instalments", "zh-Hans": "分期偿还" },
        mortgage: { en: "a mortgage", "zh-Hans": "抵押贷款" },
        revolving: { en: "revolving credit", "zh-Hans": "循环信用" },
        "credit-line": { en: "a line of credit", "zh-Hans": "授信额度" },
        open: { en: "due in full each month", "zh-Hans": "每月全额还款" },
        kept: { en: "no payment was 90 days past due", "zh-Hans": "无逾期90天的还款" },
        "ninety-days-past-due": { en: "a payment was 90 days past due", "zh-Hans": "有还款逾期90天" },
        repaid: { en: "repaid", "zh-Hans": "已还清" },
        transferred: { en: "transferred to another lender", "zh-Hans": "已转让给其他贷款人" },
      },
    },
    payments: {
      title: { en: "Monthly payments", "zh-Hans": "每月还款" },
      records: {
        "month-end": {
          title: { en: "Month of a loan", "zh-Hans": "贷款月度状态" },
          sentence: {
            en: "Loan {loan}: {status}[; owed {balance}][, past due {pastDue}][; due {due}][, paid {paid}][; {usedPercent} % of the credit in use][; {paidPercent} % of what was due was paid]",
            "zh-Hans":
              "贷款{loan}：{status}[；余额{balance}][，逾期金额{pastDue}][；应还{due}][，实还{paid}][；已用额度{usedPercent}%][；已还应还款的{paidPercent}%]",
          },
        },
      },
      words: {
        current: { en: "up to date", "zh-Hans": "正常" },
        "late-30": { en: "30 to 59 days past due", "zh-Hans": "逾期30至59天" },
        "late-60": { en: "60 to 89 days past due", "zh-Hans": "逾期60至89天" },
        "late-90": { en: "90 to 119 days past due", "zh-Hans": "逾期90至119天" },
        "late-120": { en: "120 to 149 days past due", "zh-Hans": "逾期120至149天" },
        "late-150": { en: "150 to 179 days past due", "zh-Hans": "逾期150至179天" },
        "late-180": { en: "180 days past due or more", "zh-Hans": "逾期180天以上" },
        default: { en: "in default: charged off, in collection or seized", "zh-Hans": "违约：已核销、催收或收回抵押物" },
      },
    },
  },
  answers: {
    "lend-to": {
      en: "{n} of 100 borrowers with such a record get through the next 12 months of a loan without being 90 days past due",
      "zh-Hans": "每100位有此类记录的借款人中，{n}位能在接下来12个月的贷款期内不出现逾期90天",
    },
  },
  purposes: {
    "lend-to": {
      "zh-Hans": {
        question: "该借款人能否在接下来12个月的贷款期内不出现逾期90天？",
        outcome: {
          unit: "个",
          name: "贷款年度",
          good: "无90天逾期",
          bad: "出现90天逾期",
          others: {
            "payments.onTime": "按时还款月",
            "payments.late": "逾期月",
            "payments.late60": "逾期60至89天的月",
            "payments.late90": "逾期90天以上的月",
            "payments.usedPercent": "已用额度百分比",
            "payments.usedMonths": "有该数据的月",
            "payments.paidPercent": "已还应还款百分比",
            "payments.paidMonths": "有该数据的月",
            "payments.months": "贷款月",
            "loans.lent": "新开贷款",
            "loans.repaid": "已还清贷款",
            loans: "贷款",
          },
        },
      },
    },
  },
  reasons: { "lend-to": lendToReasons },
};
