import { formatCount } from "../../lib/index.ts";
import type { Ground, Outcome, RecordEffect, Verdict } from "../dispute/index.ts";
import { correctionsInEnglish, graded } from "./corrections-in-english.ts";
import { dayText, moneyText } from "./format-for-people.ts";
import type { AdverseAction, DisputeDecided, Notices } from "./notice-data.ts";
import { principalReasons } from "./principal-reasons.ts";

const on = (micros: number, zone: string) => dayText("en", micros, zone);

const MEANWHILE: Readonly<Record<Exclude<RecordEffect, "taken_out">, string>> = {
  live: "Until then the record stands as it is.",
  marked: "Until then the record is marked as disputed wherever it is shown.",
  suspended: "Until then the record does not count.",
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verified: "The source says that the record is right.",
  corrected: "The source has corrected the record.",
  withdrawn: "The source has withdrawn the record.",
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  upheld: "You were right: the record was wrong and no longer counts.",
  rejected: "The record was found to be right and stands.",
  deleted_unverified: "Nobody could show in time that the record is right: it was deleted and no longer counts.",
  objection_recorded: "It could not be settled in time: the record stands, and your objection is shown with it.",
  refused_as_frivolous: "Your dispute was not looked into. The record stands.",
};

const GROUNDS: Readonly<Record<Ground, string>> = {
  not_mine: "that it is about somebody else",
  wrong_amount: "that the amount is wrong",
  wrong_date: "that the date is wrong",
  outcome_wrong: "that it ended otherwise",
  already_settled: "that it is settled",
  recorded_twice: "that it is recorded twice",
  identity_theft: "that somebody else acted in the subject's name",
  outdated: "that it is kept beyond its time",
  consent_missing: "that there was no consent to collect it",
  wrong_otherwise: "that it is wrong",
};

/** The notices in English. */
export const english: Notices = {
  disputeReceived: ({ dispute, record, zone, openedAt, decideBy, meanwhile }) => ({
    title: `We have received your dispute ${dispute}`,
    paragraphs: [
      `On ${on(openedAt, zone)} you contested this record: ${record.en}.`,
      `It will be decided by ${on(decideBy, zone)}, free of charge. ${MEANWHILE[meanwhile]}`,
    ],
  }),
  disputeRouted: ({ dispute, record, zone, ground, answerBy }) => ({
    title: `A record of yours is contested (dispute ${dispute})`,
    paragraphs: [
      `The record: ${record.en}. The subject says ${GROUNDS[ground]}.`,
      `Look into it, and answer by ${on(answerBy, zone)} whether you verify, correct or withdraw it.`,
    ],
  }),
  disputeExtended: ({ dispute, record, zone, decideBy, reasons }) => ({
    title: `Your dispute ${dispute} takes longer`,
    paragraphs: [
      `You contested this record: ${record.en}.`,
      `It will be decided by ${on(decideBy, zone)}.${reasons === "" ? "" : ` The reasons: ${reasons}`}`,
    ],
  }),
  disputeReinserted: ({ dispute, record, zone, at }) => ({
    title: `A record that your dispute ${dispute} had removed counts again`,
    paragraphs: [
      `The record: ${record.en}. Its source has certified that it is complete and right, and since ${on(at, zone)} it counts again.`,
      "You may contest it again, and have a statement of your own shown with it.",
    ],
  }),
  disputeAnswered: ({ dispute, record, zone, verdict, isLate, decideBy }) => ({
    title: `The source has answered your dispute ${dispute}`,
    paragraphs: [
      `You contested this record: ${record.en}.`,
      `${VERDICTS[verdict]}${isLate ? " It answered late." : ""} The dispute will be decided by ${on(decideBy, zone)}.`,
    ],
  }),
  disputeDecided: (data) => ({
    title: `Your dispute ${data.dispute} is decided`,
    paragraphs: [`You contested this record: ${data.record.en}.`, outcomeText(data), ...whatNow(data)],
  }),
  ...correctionsInEnglish,
  adverseAction: (data) => ({
    title: `Why ${data.subscriber} decided against you`,
    paragraphs: [
      `On ${on(data.decidedAt, data.zone)} ${data.subscriber} decided against you, among other things on an answer from ${data.keeper.name} to this question: ${data.question.en}`,
      ...reasonsText(data),
      ...changeText(data),
      `${data.keeper.name} did not make the decision and cannot give other reasons for it. It can be reached at ${data.keeper.contact}.`,
      rightsText(data),
    ],
  }),
};

function outcomeText({ outcome, at, recordedAt, zone, reasons }: DisputeDecided): string {
  const late = on(recordedAt, zone) === on(at, zone) ? "" : ` It was recorded late, on ${on(recordedAt, zone)}; that changes nothing.`;
  return `${on(at, zone)}: ${OUTCOMES[outcome]}${late}${reasons === undefined ? "" : ` The reasons: ${reasons}`}`;
}

function whatNow({ statement, pay, zone }: DisputeDecided): string[] {
  const lines: string[] = [];
  if (statement !== undefined) {
    const until = statement.by === undefined ? "" : `, until ${on(statement.by, zone)}`;
    lines.push(`You may send a statement of up to ${formatCount(statement.wordsMax)} words${until}. It is shown with the record.`);
  }
  if (pay !== undefined && pay.days > 0) {
    lines.push(
      `For ${pay.days === 1 ? "1 day" : `${formatCount(pay.days)} days`} of delay you are owed ${moneyText(pay.amountMinor, pay.currency)}.`,
    );
  }
  return lines;
}

function reasonsText(data: AdverseAction): string[] {
  const reasons = principalReasons(data).map(({ code, text, points }) => {
    const name = data.reasonNames?.[code]?.en;
    const lowered = points < 0 ? ` This lowered the answer by ${-points} points.` : "";
    return `${name === undefined ? "" : `${name}: `}${text}${lowered}`;
  });
  if (data.looks !== undefined) reasons.push(`There were ${formatCount(data.looks)} looks at your file.`);
  if (reasons.length === 0) return ["Nothing in the answer spoke against you: it alone was not the reason."];
  return ["What spoke against you, the heaviest first:", ...reasons.map((text, index) => `${index + 1}. ${text}`)];
}

function changeText({ standing }: AdverseAction): string[] {
  return standing.changes.flatMap((change) => {
    if ("bin" in change) return [`What would change it: ${change.bin.text}`];
    if (!("good" in change)) return [];
    const more = change.good === 1 ? "1 more good outcome" : `${formatCount(change.good)} more good outcomes`;
    return [`What would change it: with ${more} this month the answer would be ${graded(change.grade)}.`];
  });
}

function rightsText({ keeper, freeFileDays, mayAskForPerson, subscriber }: AdverseAction): string {
  const free = freeFileDays === undefined ? "free of charge" : `free of charge within ${freeFileDays} days`;
  const person = mayAskForPerson ? ` You may ask ${subscriber} that a person decides, and say what you think of it.` : "";
  return `You may see everything held about you, ${free}: ${keeper.fileAt}. You may contest what is wrong in it: ${keeper.disputeAt}.${person}`;
}
