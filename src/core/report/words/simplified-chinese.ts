import type { Span } from "../../law/index.ts";
import { chineseBinChangeText, chineseLineText, type Reason } from "../../standing/index.ts";
import type { ReportWords } from "./english.ts";
import type { ReasonTelling } from "./reason-telling.ts";

/** The same in Simplified Chinese. */
export const simplifiedChinese: ReportWords = {
  title: "您的档案",
  list: "、",
  comma: "，",
  stop: "。",
  gap: "",
  lead: (keeper, moment) => `截至${moment}，${keeper}所持有的关于您的全部信息。`,
  simulated: "本系统所载为模拟市场，其中一切均未真实发生。",
  nonConformant: (registers) => `此处${registers}所记载的内容无人担保：其不在随Credence发布的登记册之列。`,
  historic: (day) => `所载记录止于${day}，以下结果以该日为准。`,
  parts: {
    standings: "有权查询者目前会得到的答复",
    records: "您的记录",
    looks: "谁查询过您",
    decisions: "与您有关的决定",
    disputes: "您提出的异议",
    limits: "您所停止的与所同意的",
    reach: "如何联系您，谁可以进入",
    notices: "已发出的通知",
    history: "其他事项",
    rights: "您可以做什么",
  },
  glance: {
    records: "条记录",
    counting: (n) => `其中${n}条计入`,
    looks: "次查询",
    sinceLook: (day) => `最近一次：${day}`,
    disputes: "项异议处理中",
    frozen: "项查询已停止",
    none: "无",
  },
  subject: {
    who: "您在此登记为",
    kind: { person: "个人", body: "企业、场所或公共机构" },
    id: "系统内编号",
    linked: (names) => `经认定也是您、合并计算的：${names}。`,
    private: "私人号码和地址仅显示部分。",
  },
  standings: {
    explained: "每一项都是一个概率，由公开的模型根据您的记录计算得出。不存在对您整个人的评分。",
    noModel: "该问题尚无模型，无法作出答复。",
    frozen: "您已停止",
    interval: (low, high) => `很可能在${low}至${high}之间。`,
    evidence: (own, good) => `依据您仍计入的${own}次结果（其中${good}次良好）以及总体情况。`,
    noEvidence: "您没有计入的结果：以上为总体情况。",
    grade: (grade) => (grade === "none" ? "无等级" : `${grade}级`),
    why: "理由",
    change: "怎样会改变结果",
    noChange: "一个月内任何次数的结果都不会改变等级。",
    better: (n, formats, grade) => `本月再有${formats.count(n)}次良好结果：${grade}级。`,
    bin: (change, outcome) => chineseBinChangeText(change, outcome ?? OUTCOME),
    worse: (n, formats, grade) => `本月再有${formats.count(n)}次不良结果：${grade}级。`,
  },
  records: {
    none: "没有关于您的记录。",
    when: "日期",
    what: "内容",
    state: "状态",
    adds: "影响",
    ends: (day) => `保存至${day}`,
    furnished: (source) => `由${source}提供。`,
    addsExplained: "“影响”是精确值：与没有该记录时的答复相比，它使目前的答复升高（+）或降低（−）多少个百分点。",
    gradeWithout: (grade) => (grade === "none" ? "无此记录则无等级" : `无此记录则为${grade}级`),
    states: {
      live: "计入",
      superseded: "已由较新的记录取代",
      withdrawn: "已撤回",
      corrected: "已更正",
      suspended: "异议期间暂不计入",
      removed: "已移除",
    },
    onDay: (day) => day,
    statement: (text) => `您的声明：“${text}”`,
    contested: "存在异议",
    basis: {
      consent: "基于您的同意",
      contract: "基于合同",
      "legal-duty": "基于法定义务",
      "public-task": "为履行公共职责",
      "legitimate-interest": "基于正当利益",
    },
    ground: (basis, cite) => `${basis}保存（${cite}）`,
    keep: (other, adverse) => (other === adverse ? `保存${other}年` : `保存${other}年，不良记录保存${adverse}年`),
    public: (cite) => `据此得出的结果向所有人公开（${cite}）。`,
    destroyed: (records, checks) => `${records}条记录和${checks}次查询因到期或依请求已销毁，仅留存其曾经存在的事实。`,
    named: (text, day) => `${day}的记录“${text}”`,
    unknown: "一条已不再保存的记录",
  },
  looks: {
    none: "没有人查询过您。",
    complete: "所有查询均计入此处，无一例外。",
    kept: (time) => `每次查询记录保存${time}。`,
    when: "时间",
    who: "查询者及其用途",
    told: "所得答复",
    kinds: { first: "首次查询", review: "复查", own: "代您查询" },
    onBehalf: (text) => `为${text}`,
    answer: (share, grade) => `${share}，${grade}`,
    again: (day, answer) => `自${day}起，除去被收回的记录：${answer}`,
    sameAgain: (day) => `${day}重新作出，结果相同。`,
    reads: "谁查阅过本档案",
    withheld: (n, day) => `另有${n}次公共机关的查阅，依据法律文书暂不向您披露，最迟于${day}在此显示。`,
  },
  limits: {
    frozen: (question, day) => `自${day}起停止：${question}`,
    thaw: (who, until) => `${who}仍可查询${until === undefined ? "" : `（至${until}）`}。`,
    everybody: "任何人",
  },
  deeds: { when: "时间", what: "事项" },
  disputes: {
    about: (record) => `关于${record}`,
    state: { open: "处理中", decided: "已决定", ended: "已结束" },
    due: (day) => `期限：${day}`,
  },
  empty: (names) => `以下各项目前没有内容：${names}。`,
  rights: {
    contest: (by) =>
      `您可以对任何记录提出异议，不收取费用。请说明是哪一条记录以及理由${by === undefined ? "" : `；我们将在${by}内作出决定`}。`,
    correct: "如果某条记录有误，所有以其为依据的答复都将重新作出，并依法告知查询者。",
    freeze: "您可以停止针对您的新查询，也可以重新允许：全部恢复、限期恢复，或仅对某一查询者恢复。",
    verify: (path) =>
      `本档案的每一项都是公开日志中的一片叶子，任何人都无法不留痕迹地更改。附有全部证明的同一档案见${path}；“credence verify FILE”可在您自己的电脑上核验并重新计算每一次答复。`,
    law: (names) => `适用法律：${names}。`,
    within: ({ amount, unit }) => `${amount}${UNITS[unit]}`,
  },
  laws: { us: "美国", eu: "欧洲联盟", uk: "英国", cn: "中国", in: "印度" },
  party: {
    subject: "您",
    operator: (name) => `${name}（运营者）`,
    representative: (name) => `${name}（代表您）`,
    contact: "您的一个地址",
    clock: "系统时钟",
  },
  foot: (id) => `${id}的档案`,
  schemes: {
    uscc: "统一社会信用代码",
    lei: "全球法人识别编码",
    vat: "增值税号",
    company: "公司注册号",
    account: "账户",
    licence: "许可证",
    agency: "公共机构",
    establishment: "经营场所",
    phone: "电话",
    email: "电子邮箱",
    "national-id": "身份证件号码",
  },
  reason: chineseReason,
};

const UNITS: Readonly<Record<Span["unit"], string>> = { hours: "小时", days: "日", business_days: "个工作日", months: "个月", years: "年" };

/** Where a purpose has no words of its own. */
const OUTCOME = { unit: "次", name: "结果", good: "良好", bad: "不良" } as const;

/** From the numbers, since a standing's own sentences are English. */
function chineseReason(reason: Reason, { formats, of, outcome }: ReasonTelling): string {
  const { unit, name, good, bad } = outcome ?? OUTCOME;
  if ("line" in reason) return chineseLineText(reason.line, { unit, name, good, bad });
  const own = of.standing?.own ?? { good: 0, bad: 0 };
  const all = own.good + own.bad;
  const counted = (count: number) => `${formats.count(count)}${unit}`;
  switch (reason.code) {
    case "own_good":
      return `仍计入的${counted(all)}${name}中，${counted(own.good)}${good}。`;
    case "own_bad":
      return `仍计入的${counted(all)}${name}中，${counted(own.bad)}${bad}。`;
    case "base_rate":
      return `总体而言，${of.baseRate === undefined ? "" : formats.share(of.baseRate)}的${name}${good}。`;
    case "little_record":
      return `仍计入的${name}仅有${counted(all)}；评定等级至少需要${counted(of.leastEvidence)}。`;
  }
}
