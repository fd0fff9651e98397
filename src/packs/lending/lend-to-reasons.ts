import type { ReasonNames } from "../../core/law/index.ts";

const DELINQUENT = { en: "Delinquent past or present credit obligations", "zh-Hans": "过去或现在的信贷债务有逾期" };
const RECENT = { en: "Delinquency is recent", "zh-Hans": "距最近一次逾期时间较短" };
const SERIOUS = { en: "Serious delinquency", "zh-Hans": "曾有严重逾期" };
const IN_USE = { en: "Proportion of balances to credit limits or loan amounts is too high", "zh-Hans": "余额占额度或贷款金额的比例过高" };
const UNDERPAID = { en: "Payments are less than what was due", "zh-Hans": "还款少于应还金额" };
const LITTLE = { en: "Limited credit experience", "zh-Hans": "信用经历有限" };
const POOR = { en: "Poor credit performance", "zh-Hans": "信贷履约情况不佳" };

/**
 * What the reasons are called in the United States, in the words of the sample form (12 CFR 1002, Appendix C, Form C-1) where it has them. They name what was
 * counted; the borrower's own numbers follow, since a name alone need not be specific enough (commentary 9(b)(2)).
 */
export const lendToReasons: ReasonNames = {
  on_time_3m: DELINQUENT,
  on_time_ever: DELINQUENT,
  late_recency: RECENT,
  late_60_ever: SERIOUS,
  years_broken: SERIOUS,
  used_1m: IN_USE,
  used_12m: IN_USE,
  paid_3m: UNDERPAID,
  own_bad: POOR,
  loans_repaid: LITTLE,
  months_on_record: LITTLE,
  little_record: LITTLE,
};
