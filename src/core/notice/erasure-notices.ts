import type { ErasureRefusal } from "../law/index.ts";
import { dayText } from "./format-for-people.ts";
import type { InEach, Language } from "./language.ts";
import type { Notice } from "./notice-data.ts";

/** How a request for erasure was answered. Instants are UTC microseconds, told as days at `zone`. */
export type ErasureAnswered = {
  readonly askedAt: number;
  readonly outcome: "granted" | "refused" | "extended";
  readonly refusals: readonly ErasureRefusal[];
  readonly provision: string;
  readonly reasons: string;
  readonly erased: number;
  readonly person: string;
  /** Where the time was extended: until when. */
  readonly answerBy: number | "answered";
  readonly zone: string;
};

/** To the subject: what became of its request, who answered, and where a refusal can be taken (GDPR Art. 12(4)). */
export function erasureAnsweredNotice(answered: ErasureAnswered): InEach<Notice> {
  return { en: inEnglish(answered), "zh-Hans": inChinese(answered) };
}

function inEnglish({ askedAt, outcome, refusals, provision, reasons, erased, person, answerBy, zone }: ErasureAnswered): Notice {
  const asked = `On ${dayText("en", askedAt, zone)} you asked for something about you to be erased.`;
  const said = reasons === "" ? "" : ` ${person} says of it: ${reasons}`;
  switch (outcome) {
    case "granted":
      return {
        title: "What you asked to be erased is erased",
        paragraphs: [
          asked,
          `${person} granted it under ${provision}. Statements erased: ${erased}. Answers that had counted them were given again.${said}`,
        ],
      };
    case "refused":
      return {
        title: "What you asked to be erased is kept",
        paragraphs: [
          asked,
          `${person} refused it under ${provision}: ${refusalText("en", refusals)}. The reasons: ${reasons}`,
          "You may lodge a complaint with the supervisory authority, or go to court. You may also contest what you think is wrong.",
        ],
      };
    case "extended":
      return {
        title: "Your request for erasure takes longer",
        paragraphs: [asked, `It is answered by ${dayText("en", dayOf(answerBy, askedAt), zone)}, under ${provision}.${said}`],
      };
  }
}

function inChinese({ askedAt, outcome, refusals, provision, reasons, erased, person, answerBy, zone }: ErasureAnswered): Notice {
  const asked = `您于${dayText("zh-Hans", askedAt, zone)}请求删除与您有关的内容。`;
  const said = reasons === "" ? "" : `${person}的说明：${reasons}`;
  switch (outcome) {
    case "granted":
      return {
        title: "您请求删除的内容已删除",
        paragraphs: [asked, `${person}依据${provision}同意了您的请求，已删除${erased}项内容；计入过这些内容的答复已重新作出。${said}`],
      };
    case "refused":
      return {
        title: "您请求删除的内容予以保留",
        paragraphs: [
          asked,
          `${person}依据${provision}拒绝了您的请求：${refusalText("zh-Hans", refusals)}。理由：${reasons}`,
          "您可以向监管机构投诉，也可以向法院提起诉讼。您认为有误的内容，也可以提出异议。",
        ],
      };
    case "extended":
      return {
        title: "您的删除请求需要更长时间",
        paragraphs: [asked, `依据${provision}，将不迟于${dayText("zh-Hans", dayOf(answerBy, askedAt), zone)}答复。${said}`],
      };
  }
}

function dayOf(answerBy: number | "answered", otherwise: number): number {
  return answerBy === "answered" ? otherwise : answerBy;
}

/** Why a request was refused, in words that go on a sentence. */
export function refusalText(language: Language, refusals: readonly ErasureRefusal[]): string {
  return refusals.map((refusal) => REFUSALS[refusal][language]).join(language === "en" ? "; " : "；");
}

const REFUSALS: Readonly<Record<ErasureRefusal, InEach<string>>> = {
  ground_not_met: { en: "the ground that you named does not hold here", "zh-Hans": "您所述的理由在此不成立" },
  legal_duty_to_keep: { en: "the law obliges us to keep it", "zh-Hans": "法律规定必须保留" },
  other_retention: { en: "another law sets how long it is kept", "zh-Hans": "其他法律规定了保存期限" },
  public_register: { en: "it is from a public register", "zh-Hans": "内容来自公共登记簿" },
  public_interest: { en: "it is kept for a task in the public interest", "zh-Hans": "为公共利益之任务而保留" },
  free_expression: { en: "it is protected as free expression or information", "zh-Hans": "属于受保护的言论与信息自由" },
  legal_claim: { en: "it is needed for a legal claim", "zh-Hans": "为法律主张所必需" },
  unfounded_or_excessive: { en: "the request is manifestly unfounded or excessive", "zh-Hans": "该请求明显无理或者过度" },
};
