import type { Instrument } from "../../authority/index.ts";
import type { DisputeStep, Ground, Outcome, Verdict } from "../../dispute/index.ts";
import { type NoticeChannel, refusalText } from "../../notice/index.ts";
import type { WithdrawalReason } from "../../record/index.ts";
import { noonOf } from "../formats.ts";
import type { DeedTelling, DeedWords } from "./deed-words.ts";

const REASONS: Readonly<Record<WithdrawalReason, string>> = {
  entered_in_error: "录入有误",
  wrong_subject: "与您无关",
  not_verifiable: "无法核实",
  other_party_right: "另一方属实",
};

const GROUNDS: Readonly<Record<Ground, string>> = {
  not_mine: "与本人无关",
  wrong_amount: "金额有误",
  wrong_date: "日期有误",
  outcome_wrong: "结果有误",
  already_settled: "事项已了结",
  recorded_twice: "重复记录",
  identity_theft: "身份被冒用",
  outdated: "已超过保存期限",
  consent_missing: "未经本人同意",
  wrong_otherwise: "其他错误",
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  upheld: "异议成立：该记录有误，不再计入。",
  rejected: "异议不成立：经核实该记录无误，予以保留。",
  deleted_unverified: "期限内无人能证实该记录：已删除，不再计入。",
  objection_recorded: "期限内未能核实：该记录保留，您的异议随记录一并展示。",
  refused_as_frivolous: "异议未予受理，该记录保留。",
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verified: "信息提供者表示该记录无误。",
  corrected: "信息提供者已更正该记录。",
  withdrawn: "信息提供者已撤回该记录。",
};

const BROUGHT: Readonly<Record<NoticeChannel, string>> = {
  webhook: "已发送至对方系统",
  mail: "已通过电子邮件发送",
  outbox: "已交付寄送",
  file: "已存于本档案供您查阅",
};

/** The deeds of a file in Simplified Chinese. */
export const chineseDeeds: DeedWords = {
  withdrawal: ({ source, record, reason }, { names, recordNamed }) =>
    `${names.source(source)}撤回了${recordNamed(record)}，原因：${REASONS[reason]}。`,
  correction: ({ source, record, reason }, { names, recordNamed }) =>
    `${names.source(source)}更正了${recordNamed(record)}，原因：${REASONS[reason]}。`,
  erasure: ({ of, basis }) => `一项${KINDS[of] ?? "内容"}已删除（${basis}），仅留存其曾经存在的事实。`,
  expiry: ({ records, checks }, { formats }) =>
    `${formats.count(records.length)}条记录和${formats.count(checks.length)}次查询已到保存期限，已销毁。其在存续期间均属正确。`,
  repair: ({ records, basis }, { formats }) =>
    `依据${basis}，${formats.count(records.length)}条记录已提前停止计入并销毁。其在存续期间均属正确。`,
  link: ({ other, operator, evidence }) => `${operator}认定${other}也是您，依据：${evidence}`,
  unlink: ({ other, operator }) => `${operator}认定${other}并非您本人。`,
  freeze: ({ purposes }, { names }) => `您停止了以下用途的新查询：${questions(purposes, names)}`,
  thaw: ({ purposes, subscribers, until }, { names, formats }) =>
    `您重新允许${subscribers.length === 0 ? "" : subscribers.map(names.subscriber).join("、")}查询${until === "further_notice" ? "" : `（至${formats.day(until)}）`}，用途：${questions(purposes, names)}`,
  asker_part: ({ subscriber, onBehalf, purpose, standing, again }, { names, formats }) =>
    again === undefined
      ? `${names.subscriber(subscriber)}（${onBehalf}）以您的名义查询了他人：${names.question(purpose.name)}其中读取了您给出的评价，针对您的答复为${formats.share(standing.probability)}。`
      : `因有记录有误，此前针对您的答复（${names.question(purpose.name)}）已重新作出：${formats.share(standing.probability)}。`,
  redecision: () => "除去有误的记录后，重新作出了一次答复。",
  renewed_check: () => "除去已删除的记录后，重新作出了一次答复。",
  suspension: ({ record }, { recordNamed }) => `异议期间，${recordNamed(record)}不计入。`,
  reinstatement: ({ record }, { recordNamed }) => `${recordNamed(record)}恢复计入。`,
  removal: ({ record }, { recordNamed }) => `根据异议结果，${recordNamed(record)}不再计入。`,
  reinsertion: ({ record }, { recordNamed }) => `${recordNamed(record)}已恢复收录，重新计入。`,
  notice: ({ to, text }, { party }) => `致${party(to)}：“${text["zh-Hans"].title}”`,
  notice_result: ({ result, channel, tries }, { formats }) =>
    result === "failed" ? `一份通知经${formats.count(tries)}次尝试仍未能送达。` : `一份通知${BROUGHT[channel]}。`,
  decision: ({ subscriber, outcome, decidedBy, decidedAt }, { names, formats }) =>
    `${formats.day(decidedAt)}，${names.subscriber(subscriber)}${DECISIONS[outcome]}（由${decidedBy === "person" ? "人工" : "机器"}决定）。`,
  review: ({ words, answerBy }, { formats }) =>
    `您要求由人工重新决定：“${words}”。${answerBy === "no_time" ? "" : `应于${formats.day(answerBy)}前答复。`}`,
  review_decision: ({ outcome, person, reasons, isLate }) =>
    `${person}重新作出了决定${isLate ? "（逾期）" : ""}：${outcome === "stands" ? "维持原决定" : "已改变原决定"}。理由：${reasons}`,
  erasure_request: ({ of, words, answerBy }, { formats }) =>
    `您请求删除${ERASABLES[of]}：“${words}”。${answerBy === "no_time" ? "" : `应于${formats.day(answerBy)}前答复。`}`,
  erasure_answer: ({ outcome, refusals, provision, reasons, erased, person, answerBy, isLate }, { formats }) => {
    if (outcome === "extended")
      return `${person}依据${provision}延长了对您请求的答复时间${answerBy === "answered" ? "" : `，至${formats.day(answerBy)}`}。${reasons}`;
    const late = isLate ? "（逾期）" : "";
    return outcome === "granted"
      ? `${person}依据${provision}同意了您的请求${late}，已删除${formats.count(erased)}项内容。${reasons}`
      : `${person}依据${provision}拒绝了您的请求${late}：${refusalText("zh-Hans", refusals)}。理由：${reasons}`;
  },
  ring_listing: ({ members, among, firstMonth, lastMonth, outside, until, operator }, { formats }) =>
    `${operator}将您列入名单，至${formats.day(until)}：包括您在内的${formats.count(members)}名交易者${firstMonth === lastMonth ? `在${formats.month(firstMonth)}` : `自${formats.month(firstMonth)}至${formats.month(lastMonth)}`}互相给出${formats.count(among)}条好评，他人给出${formats.count(outside)}条。这不是指控，不影响任何查询结果，您可以答复。`,
  ring_reply: ({ words, by }, { party }) => `${party(by)}就互评名单作出了答复：“${words}”`,
  contact: ({ change, shown, by, from }, { party, formats }) =>
    `${party(by)}${CONTACTS[change]}：${shown}${from === "not_yet" ? "" : `，自${formats.day(from)}起有效`}。`,
  representative: ({ change, name, by, from }, { party, formats }) =>
    change === "named" ? `${name}自${formats.day(from)}起代表您，由${party(by)}指定。` : `${name}不再代表您。`,
  verification: ({ change, operator, evidence }) =>
    change === "proposed" ? `${operator}核实了您的身份：${evidence}` : `${operator}作为第二人确认了您的身份。`,
  sign_in: ({ result, by }, { party }) => (result === "opened" ? `${party(by)}登录了档案。` : "有人以错误的验证码尝试登录您的档案。"),
  public_looks: ({ day, by, looks }, { names, party, formats }) =>
    `${formats.day(noonOf(day))}，您公开的结果被${by === "anybody" ? "未使用密钥者" : party(by)}查看：${Object.entries(looks)
      .map(([purpose, times]) => `${names.question(purpose)}${formats.count(times)}次`)
      .join("；")}。`,
  file_look: ({ by, what }, { party }) => `${party(by)}查阅了${WHAT[what]}。`,
  dispute: ({ step }, telling) => stepText(step, telling),
  evidence: ({ party: of, mediaType, bytes }, { party, formats }) =>
    `${party(of)}提交了一份证据文件（${mediaType}，${formats.count(bytes)}字节）。`,
  consent: ({ purposes, recipients, until, by }, { names, formats, party }) =>
    `您同意${recipients.length === 0 ? "" : recipients.map(names.subscriber).join("、")}查询${until === "withdrawn" ? "" : `（至${formats.day(until)}）`}：${purposes.map(({ name }) => names.question(name)).join("")}由${party(by)}登记。`,
  consent_withdrawal: ({ by }, { party }) => `${party(by)}撤回了一项同意，该同意不再有效。`,
  informed: ({ purposes, notice, by }, { names, party }) =>
    `${party(by)}已告知您（${notice}）可能就您提出的问题：${questions(purposes, names)}`,
  authority_look: ({ authority, instrument }) => `${authority}依据${instrumentText(instrument)}查阅了您的档案。`,
  withholding: ({ authority, until, instrument }, { formats }) =>
    `${authority}查阅您档案一事，依据${instrumentText(instrument)}，至${formats.day(until)}止未向您披露。`,
};

const KINDS: Readonly<Partial<Record<string, string>>> = { record: "记录", check: "查询" };

const ERASABLES = {
  record: "一条与您有关的记录",
  check: "一次对您的查询",
  contact: "您的一项联系方式",
  everything: "与您有关且可以删除的全部内容",
} as const;

const DECISIONS = {
  refused: "拒绝了您",
  limited: "给予您的少于您所要求的",
  worse_terms: "给予您较差的条件",
  ended: "终止了与您的往来",
} as const;

const CONTACTS = {
  furnished: "提供了您的联系方式",
  offered: "提出了您的另一联系方式（待您确认）",
  named: "设定了联系方式",
  confirmed: "确认了联系方式",
  stopped: "停用了联系方式",
} as const;

const WHAT = { file: "完整档案", records: "记录清单", report: "本档案", consents: "同意清单" } as const;

const FORMS = {
  court_order: "法院命令",
  warrant: "令状",
  production_order: "调取令",
  statutory_demand: "法定要求",
  supervisory_order: "监管命令",
} as const;

function instrumentText({ form, number, issuer, date }: Instrument): string {
  return `${issuer}的${FORMS[form]}（${number}，${date}）`;
}

function stepText(step: DisputeStep, { formats }: DeedTelling): string {
  switch (step.step) {
    case "opened":
      return `您提出异议：${GROUNDS[step.ground]}。${quoted(step.text)}应于${formats.day(step.decideBy)}前作出决定。`;
    case "reopened":
      return `异议重新受理。${quoted(step.text)}应于${formats.day(step.decideBy)}前作出决定。`;
    case "routed":
      return `已转信息提供者核实${step.answerBy === undefined ? "" : `，应于${formats.day(step.answerBy)}前答复`}。`;
    case "answered":
      return `${VERDICTS[step.verdict]}${quoted(step.text)}`;
    case "answer_overdue":
      return "信息提供者未按期答复。";
    case "extended":
      return `延长期限：${step.because === "subject_sent_more" ? "您补充了材料" : "情况复杂"}。应于${formats.day(step.decideBy)}前作出决定。`;
    case "decision_overdue":
      return "未按期作出决定。";
    case "escalated":
      return `已提交上一级处理，应于${formats.day(step.decideBy)}前作出决定。`;
    case "decided":
      return `${OUTCOMES[step.outcome]}${step.by === "clock" ? "" : quoted(step.text)}`;
    case "told":
      return `已将结果告知您${step.statementBy === undefined ? "" : `；您可于${formats.day(step.statementBy)}前提交声明`}。`;
    case "statement_sent":
      return `您提交了随记录展示的声明：“${step.text}”`;
    case "statement_answered":
      return `您的声明${STATEMENTS[step.answer]}。`;
    case "reinserted":
      return "该记录已恢复收录，并告知您。";
    case "joined":
      return "已并入就同一记录提出的较早异议。";
    case "taken_back":
      return "您撤回了异议。";
  }
}

const STATEMENTS = { attached: "已附于记录", referred: "已转交主管机关", refused: "被主管机关拒绝" } as const;

function quoted(text: string): string {
  return text.trim() === "" ? "" : `“${text.trim()}”。`;
}

function questions(purposes: readonly string[], names: DeedTelling["names"]): string {
  return purposes.map(names.question).join("");
}
