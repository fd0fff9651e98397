import { formatCount } from "../../lib/index.ts";
import type { Grade } from "../law/index.ts";
import { dayText } from "./format-for-people.ts";
import type { CorrectionToSubject, Notices } from "./notice-data.ts";

const on = (micros: number, zone: string) => dayText("en", micros, zone);

/** The notices of a correction in English. */
export const correctionsInEnglish: Pick<
  Notices,
  "correctionToReceiver" | "erasureToReceiver" | "restrictionToReceiver" | "correctionToSubject"
> = {
  correctionToReceiver: ({ check, checkedAt, question, would, zone, isBack = false }) => {
    const why = isBack
      ? "A record that had been left out since was shown to be right and counts again."
      : "A record that the answer rested on was wrong and no longer counts.";
    const how = isBack ? "with the record that counts again" : "without the record that was wrong";
    return {
      title: `Correction of the check ${check}`,
      paragraphs: [
        `On ${on(checkedAt, zone)} you asked: ${question.en} ${why}`,
        ...(would === undefined ? [] : [`You were told ${graded(would.told)}; ${how} it is ${graded(would.now)}.`]),
      ],
    };
  },
  erasureToReceiver: ({ check, checkedAt, question, zone }) => ({
    title: `The check ${check} does not stand any more`,
    paragraphs: [
      `On ${on(checkedAt, zone)} you asked: ${question.en} A record that the answer rested on was erased. Do not rely on that answer any more; you may ask again.`,
    ],
  }),
  restrictionToReceiver: ({ isOver, count, answers, zone }) => ({
    title: isOver
      ? "A contested record behind what you were told counts again"
      : "A record behind what you were told is contested and does not count for now",
    paragraphs: [
      ...answers.map(({ check, checkedAt, question }) => `On ${on(checkedAt, zone)} you asked: ${question.en} (check ${check})`),
      ...(count === answers.length ? [] : [`These are ${answers.length} of ${formatCount(count)} such answers.`]),
      isOver
        ? "A record that was counted there had been contested and suspended. That is over: the record counts again."
        : "A record that was counted there is contested, and suspended until that is settled. This says nothing of who is right.",
    ],
  }),
  correctionToSubject: (data) => ({
    title: data.isBack ? "A record about you counts again" : "A record about you was wrong and no longer counts",
    paragraphs: [countText(data), ...answersText(data), ...restText(data), ...receiversText(data)],
  }),
};

/** A grade in the middle of a sentence. */
export function graded(grade: Grade): string {
  return grade === "none" ? "that too little is known for a grade" : `grade ${grade}`;
}

function countText({ at, zone, count, isBack }: CorrectionToSubject): string {
  const [answers, were] = count === 1 ? ["1 earlier answer about you", "was"] : [`${formatCount(count)} earlier answers about you`, "were"];
  return isBack
    ? `On ${on(at, zone)} ${answers}, which had been decided again without it, ${were} decided again with it.`
    : `On ${on(at, zone)} ${answers} that had counted it ${were} decided again without it.`;
}

function answersText({ answers, zone, isBack }: CorrectionToSubject): string[] {
  return answers.map(
    ({ subscriber, checkedAt, question, told, now }) =>
      `On ${on(checkedAt, zone)} ${subscriber} asked: ${question.en} It was told ${graded(told)}; ${isBack ? "with" : "without"} the record it is ${graded(now)}.`,
  );
}

function restText({ answers, count }: CorrectionToSubject): string[] {
  return count === answers.length ? [] : [`Your file has all ${formatCount(count)} of them.`];
}

function receiversText({ receivers, zone }: CorrectionToSubject): string[] {
  if (receivers === undefined) return [];
  if (receivers.areTold) return ["Those who asked are told."];
  const since = receivers.since === undefined ? "" : ` since ${on(receivers.since, zone)}`;
  return [`If you ask for it, those who asked${since} are told too.`];
}
