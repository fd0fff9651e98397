import { formatCount } from "../../lib/index.ts";
import type { Ground, Outcome, RecordEffect, Verdict } from "../dispute/index.ts";
import type { OutcomeNames } from "../law/index.ts";
import { type Change, chineseBinChangeText, chineseLineText, type Reason } from "../standing/index.ts";
import { correctionsInChinese, graded } from "./corrections-in-chinese.ts";
import { dayText, moneyText } from "./format-for-people.ts";
import type { AdverseAction, DisputeDecided, Notices } from "./notice-data.ts";
import { principalReasons } from "./principal-reasons.ts";

const on = (micros: number, zone: string) => dayText("zh-Hans", micros, zone);

const MEANWHILE: Readonly<Record<Exclude<RecordEffect, "taken_out">, string>> = {
  live: "在此之前，该记录保持不变。",
  marked: "在此之前，该记录在任何展示之处均标注“存在异议”。",
  suspended: "在此之前，该记录不计入。",
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verified: "信息提供者表示该记录无误。",
  corrected: "信息提供者已更正该记录。",
  withdrawn: "信息提供者已撤回该记录。",
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  upheld: "您的异议成立：该记录有误，不再计入。",
  rejected: "经核实，该记录无误，予以保留。",
  deleted_unverified: "期限内无人能证实该记录：已删除，不再计入。",
  objection_recorded: "期限内未能核实：该记录保留，您的异议随记录一并展示。",
  refused_as_frivolous: "您的异议未予受理，该记录保留。",
};

const GROUNDS: Readonly<Record<Ground, string>> = {
  not_mine: "该记录属于他人",
  wrong_amount: "金额有误",
  wrong_date: "日期有误",
  outcome_wrong: "结果有误",
  already_settled: "事项已经了结",
  recorded_twice: "重复记录",
  identity_theft: "他人冒用其身份",
  outdated: "已超过保存期限",
  consent_missing: "未经其同意而采集",
  wrong_otherwise: "记录有误",
};

/** The notices in Simplified Chinese. */
export const simplifiedChinese: Notices = {
  disputeReceived: ({ dispute, record, zone, openedAt, decideBy, meanwhile }) => ({
    title: `已收到您的异议（${dispute}）`,
    paragraphs: [
      `您于${on(openedAt, zone)}对以下记录提出异议：${record["zh-Hans"]}。`,
      `我们将不迟于${on(decideBy, zone)}作出决定，不收取任何费用。${MEANWHILE[meanwhile]}`,
    ],
  }),
  disputeRouted: ({ dispute, record, zone, ground, answerBy }) => ({
    title: `您提供的一条记录存在异议（${dispute}）`,
    paragraphs: [
      `该记录为：${record["zh-Hans"]}。信息主体认为：${GROUNDS[ground]}。`,
      `请予核查，并不迟于${on(answerBy, zone)}答复：予以确认、更正或撤回。`,
    ],
  }),
  disputeExtended: ({ dispute, record, zone, decideBy, reasons }) => ({
    title: `您的异议（${dispute}）处理期限延长`,
    paragraphs: [
      `您对以下记录提出了异议：${record["zh-Hans"]}。`,
      `我们将不迟于${on(decideBy, zone)}作出决定。${reasons === "" ? "" : `理由：${reasons}`}`,
    ],
  }),
  disputeReinserted: ({ dispute, record, zone, at }) => ({
    title: `因您的异议（${dispute}）删除的记录现已恢复`,
    paragraphs: [
      `该记录为：${record["zh-Hans"]}。信息提供者已证明其完整、准确，自${on(at, zone)}起重新计入。`,
      "您可以再次提出异议，并可要求随该记录展示您本人的声明。",
    ],
  }),
  disputeAnswered: ({ dispute, record, zone, verdict, isLate, decideBy }) => ({
    title: `信息提供者已答复您的异议（${dispute}）`,
    paragraphs: [
      `您对以下记录提出了异议：${record["zh-Hans"]}。`,
      `${VERDICTS[verdict]}${isLate ? "该答复已逾期。" : ""}我们将不迟于${on(decideBy, zone)}作出决定。`,
    ],
  }),
  disputeDecided: (data) => ({
    title: `您的异议（${data.dispute}）已有结果`,
    paragraphs: [`您对以下记录提出了异议：${data.record["zh-Hans"]}。`, outcomeText(data), ...whatNow(data)],
  }),
  ...correctionsInChinese,
  adverseAction: (data) => ({
    title: `${data.subscriber}作出对您不利决定的理由`,
    paragraphs: [
      `${data.subscriber}于${on(data.decidedAt, data.zone)}作出对您不利的决定，其依据之一是${data.keeper.name}对以下问题的答复：${data.question["zh-Hans"]}`,
      ...reasonsText(data),
      ...changeText(data),
      `该决定并非由${data.keeper.name}作出，${data.keeper.name}无法说明其他理由。联系方式：${data.keeper.contact}。`,
      rightsText(data),
    ],
  }),
};

function outcomeText({ outcome, at, recordedAt, zone, reasons }: DisputeDecided): string {
  const late = on(recordedAt, zone) === on(at, zone) ? "" : `该结果迟至${on(recordedAt, zone)}登记，不影响其效力。`;
  return `${on(at, zone)}：${OUTCOMES[outcome]}${late}${reasons === undefined ? "" : `理由：${reasons}`}`;
}

function whatNow({ statement, pay, zone }: DisputeDecided): string[] {
  const lines: string[] = [];
  if (statement !== undefined) {
    const may = statement.by === undefined ? "您可以" : `您最迟可于${on(statement.by, zone)}`;
    lines.push(`${may}提交不超过${formatCount(statement.wordsMax)}字的声明，该声明随记录一并展示。`);
  }
  if (pay !== undefined && pay.days > 0) {
    lines.push(`因逾期${formatCount(pay.days)}日，应向您支付${moneyText(pay.amountMinor, pay.currency)}。`);
  }
  return lines;
}

function reasonsText(data: AdverseAction): string[] {
  const reasons = principalReasons(data).map((reason) => {
    const name = data.reasonNames?.[reason.code]?.["zh-Hans"];
    return `${name === undefined ? "" : `${name}：`}${reasonText(reason, data)}`;
  });
  if (data.looks !== undefined) reasons.push(`您的档案被查询${formatCount(data.looks)}次。`);
  if (reasons.length === 0) return ["答复中没有对您不利的内容：该决定并非仅依据该答复。"];
  return ["对您不利的主要理由（按影响从大到小）：", ...reasons.map((text, index) => `${index + 1}. ${text}`)];
}

/** From the numbers, since a standing's own sentences are English. */
function reasonText(reason: Reason, { standing: { own }, leastEvidence, outcomeNames = OUTCOME }: AdverseAction): string {
  const { points } = reason;
  const all = formatCount(own.good + own.bad);
  const lowered = points < 0 ? `，使结果降低${-points}个百分点` : "";
  if ("line" in reason) return `${chineseLineText(reason.line, outcomeNames).slice(0, -1)}${lowered}。`;
  switch (reason.code) {
    case "own_bad":
      return `在案的${all}次结果中有${formatCount(own.bad)}次不良${lowered}。`;
    case "own_good":
      return `在案的${all}次结果中有${formatCount(own.good)}次良好${lowered}。`;
    case "base_rate":
      return `同类主体的总体情况${lowered}。`;
    case "little_record":
      return `仍计入的结果仅有${all}次，评定等级至少需要${formatCount(leastEvidence)}次。`;
  }
}

/** Of a purpose without words in Chinese. */
const OUTCOME = { unit: "次", name: "结果", good: "良好", bad: "不良" } as const;

function binText(change: Change, outcomeNames: OutcomeNames = OUTCOME): string[] {
  return "bin" in change ? [`怎样会改变结果：${chineseBinChangeText(change, outcomeNames)}`] : [];
}

function changeText({ standing, outcomeNames }: AdverseAction): string[] {
  return standing.changes.flatMap((change) =>
    "good" in change
      ? [`怎样会改变结果：本月再有${formatCount(change.good)}次良好结果，即为${graded(change.grade)}。`]
      : binText(change, outcomeNames),
  );
}

function rightsText({ keeper, freeFileDays, mayAskForPerson, subscriber }: AdverseAction): string {
  const free = freeFileDays === undefined ? "免费" : `在${freeFileDays}日内免费`;
  const person = mayAskForPerson ? `您可以要求${subscriber}改由人工决定，并陈述意见。` : "";
  return `您可以${free}查阅关于您的全部信息：${keeper.fileAt}。如有错误，您可以提出异议：${keeper.disputeAt}。${person}`;
}
