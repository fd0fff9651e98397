import { formatCount } from "../../lib/index.ts";
import type { Grade } from "../law/index.ts";
import { dayText } from "./format-for-people.ts";
import type { CorrectionToSubject, Notices } from "./notice-data.ts";

const on = (micros: number, zone: string) => dayText("zh-Hans", micros, zone);

/** The notices of a correction in Simplified Chinese. */
export const correctionsInChinese: Pick<
  Notices,
  "correctionToReceiver" | "erasureToReceiver" | "restrictionToReceiver" | "correctionToSubject"
> = {
  correctionToReceiver: ({ check, checkedAt, question, would, zone, isBack = false }) => {
    const why = isBack ? "此前未计入的一条记录已被证实无误，现恢复计入。" : "当时答复所依据的一条记录有误，现已不再计入。";
    const how = isBack ? "计入该记录后为" : "除去该错误记录后为";
    return {
      title: `查询更正通知（${check}）`,
      paragraphs: [
        `您于${on(checkedAt, zone)}查询：${question["zh-Hans"]}${why}`,
        ...(would === undefined ? [] : [`当时的答复为${graded(would.told)}；${how}${graded(would.now)}。`]),
      ],
    };
  },
  erasureToReceiver: ({ check, checkedAt, question, zone }) => ({
    title: `查询（${check}）的答复已失效`,
    paragraphs: [
      `您于${on(checkedAt, zone)}查询：${question["zh-Hans"]}当时答复所依据的一条记录已被删除。请勿再依据该答复；您可以重新查询。`,
    ],
  }),
  restrictionToReceiver: ({ isOver, count, answers, zone }) => ({
    title: isOver ? "您所获答复计入的一条争议记录恢复计入" : "您所获答复计入的一条记录存在争议，暂不计入",
    paragraphs: [
      ...answers.map(({ check, checkedAt, question }) => `您于${on(checkedAt, zone)}查询（${check}）：${question["zh-Hans"]}`),
      ...(count === answers.length ? [] : [`此类答复共${formatCount(count)}次，以上为其中${answers.length}次。`]),
      isOver
        ? "答复所计入的一条记录曾存在争议并暂停计入。现暂停已结束，该记录恢复计入。"
        : "答复所计入的一条记录存在争议，在争议解决之前暂停计入。本通知不表明任何一方有理。",
    ],
  }),
  correctionToSubject: (data) => ({
    title: data.isBack ? "关于您的一条记录恢复计入" : "关于您的一条记录有误，已不再计入",
    paragraphs: [countText(data), ...answersText(data), ...restText(data), ...receiversText(data)],
  }),
};

/** A grade in the middle of a sentence. */
export function graded(grade: Grade): string {
  return grade === "none" ? "“资料不足，无等级”" : `${grade}级`;
}

function countText({ at, zone, count, isBack }: CorrectionToSubject): string {
  return isBack
    ? `${on(at, zone)}，此前除去该记录后重新得出的${formatCount(count)}次答复，已计入该记录重新得出。`
    : `${on(at, zone)}，此前计入该记录的${formatCount(count)}次答复，已除去该记录重新得出。`;
}

function answersText({ answers, zone, isBack }: CorrectionToSubject): string[] {
  return answers.map(
    ({ subscriber, checkedAt, question, told, now }) =>
      `${on(checkedAt, zone)}，${subscriber}查询：${question["zh-Hans"]}当时的答复为${graded(told)}；${isBack ? "计入" : "除去"}该记录后为${graded(now)}。`,
  );
}

function restText({ answers, count }: CorrectionToSubject): string[] {
  return count === answers.length ? [] : [`全部${formatCount(count)}次答复均列于您的档案。`];
}

function receiversText({ receivers, zone }: CorrectionToSubject): string[] {
  if (receivers === undefined) return [];
  if (receivers.areTold) return ["我们将通知当时的查询者。"];
  const since = receivers.since === undefined ? "当时" : `自${on(receivers.since, zone)}起`;
  return [`如您提出要求，我们也将通知${since}的查询者。`];
}
