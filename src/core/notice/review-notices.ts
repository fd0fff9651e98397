import { dayText } from "./format-for-people.ts";
import type { InEach } from "./language.ts";
import type { Notice } from "./notice-data.ts";

/** That a subject asks for a person to decide. Instants are UTC microseconds, told as days at `zone`. */
export type ReviewAsked = {
  readonly question: InEach<string>;
  readonly askedAt: number;
  readonly answerBy: number | undefined;
  readonly zone: string;
};

/** That a person decided again. */
export type ReviewDecided = {
  readonly question: InEach<string>;
  readonly decidedAt: number;
  readonly outcome: "stands" | "changed";
  readonly person: string;
  readonly reasons: string;
  readonly zone: string;
};

/** To whoever has to decide again. The subject's own words are in the work list, and not in a notice that may go by mail. */
export function reviewAskedNotice({ question, askedAt, answerBy, zone }: ReviewAsked): InEach<Notice> {
  const [on, by] = [(language: "en" | "zh-Hans") => dayText(language, askedAt, zone), answerBy];
  return {
    en: {
      title: "Somebody asks that a person decides",
      paragraphs: [
        `On ${on("en")} a subject of one of your checks asked that a person decides what was decided on it. You had asked: ${question.en}`,
        `What the subject says of it is in your work list.${by === undefined ? "" : ` The law wants an answer by ${dayText("en", by, zone)}.`}`,
      ],
    },
    "zh-Hans": {
      title: "有人请求由人工决定",
      paragraphs: [
        `您曾查询：${question["zh-Hans"]}该查询的当事人于${on("zh-Hans")}请求对据此作出的决定由人工复核。`,
        `当事人的陈述见您的工作清单。${by === undefined ? "" : `法律要求不迟于${dayText("zh-Hans", by, zone)}答复。`}`,
      ],
    },
  };
}

/** To the subject: what a person decided, who that was, and why. */
export function reviewDecidedNotice({ question, decidedAt, outcome, person, reasons, zone }: ReviewDecided): InEach<Notice> {
  const isChanged = outcome === "changed";
  return {
    en: {
      title: isChanged ? "A person has decided again: otherwise than before" : "A person has decided again: it stays as it was",
      paragraphs: [
        `You asked that a person decides what was decided on this question: ${question.en}`,
        `${person} decided on ${dayText("en", decidedAt, zone)}: the decision ${isChanged ? "is changed" : "stands"}. The reasons: ${reasons}`,
      ],
    },
    "zh-Hans": {
      title: isChanged ? "人工复核结果：决定已变更" : "人工复核结果：维持原决定",
      paragraphs: [
        `您请求对依据以下问题作出的决定由人工复核：${question["zh-Hans"]}`,
        `${person}于${dayText("zh-Hans", decidedAt, zone)}作出复核：${isChanged ? "变更原决定" : "维持原决定"}。理由：${reasons}`,
      ],
    },
  };
}
