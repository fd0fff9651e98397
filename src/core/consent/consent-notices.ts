import type { InEach, Notice } from "../notice/index.ts";
import type { Consent } from "./consent.ts";

/** What a person is told when somebody else recorded its consent. `recorder` is who, in words. */
export function consentNotice({ id, purposes, recipients }: Consent, recorder: string): InEach<Notice> {
  const questions = purposes.map(({ question }) => question).join(" ");
  return {
    en: {
      title: "A consent of yours was recorded",
      paragraphs: [
        `${recorder} has recorded that you agree to be asked about: ${questions}`,
        `Who may ask: ${recipients.length === 0 ? "every subscriber of these purposes" : recipients.join(", ")}. Number of the consent: ${id}.`,
        "If you did not agree, or do so no more, withdraw it: signed in, or through the operator. It is free of charge and holds at once.",
      ],
    },
    "zh-Hans": {
      title: "已登记您的一项同意",
      paragraphs: [
        `${recorder}登记您同意就以下事项被查询：${questions}`,
        `可查询者：${recipients.length === 0 ? "有权就上述用途查询的所有机构" : recipients.join("、")}。同意编号：${id}。`,
        "如您并未同意或不再同意，可登录后自行撤回，或请经营者代为撤回；撤回免费并立即生效。",
      ],
    },
  };
}

/** What a person is told when somebody else recorded that it agrees no more. */
export function consentEndedNotice(questions: readonly string[], recorder: string): InEach<Notice> {
  return {
    en: {
      title: "A consent of yours was withdrawn",
      paragraphs: [
        `${recorder} has recorded that you agree no more to be asked about: ${questions.join(" ")}`,
        "Nobody may ask from now on. If that is a mistake, agree anew.",
      ],
    },
    "zh-Hans": {
      title: "已撤回您的一项同意",
      paragraphs: [`${recorder}登记您不再同意就以下事项被查询：${questions.join(" ")}`, "自此任何人不得查询。如有误，请重新同意。"],
    },
  };
}
