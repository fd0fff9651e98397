import type { Purpose } from "../core/law/index.ts";
import type { Change, Standing } from "../core/standing/index.ts";
import { formatCount, formatDay, formatShare } from "../lib/index.ts";
import type { CheckAnswer } from "../service/index.ts";
import { type Ink, PLAIN } from "./ink.ts";
import { wrapText } from "./wrap-text.ts";

type Told = { readonly answer: CheckAnswer; readonly purpose: Pick<Purpose, "outcome">; readonly ink?: Ink };

/** A standing further back than this is told with its day: the store holds history only. */
const PRESENT_MICROS = 86_400_000_000;

/** What is said wherever a simulated record shows. */
export const SIMULATED = "SIMULATED: a program made these records up. Nothing of it happened, and nobody is meant.";

/** The answer to a check as one person would tell it to another, in whole sentences; at most 100 columns wide. */
export function answerText({ answer, purpose, ink = PLAIN }: Told): string {
  const { standing, question, forYou } = answer;
  const parts = [
    ...(answer.isSimulated ? [wrapText(SIMULATED)] : []),
    ink.bold(answer.subject),
    `${wrapText(question)}\n${wrapText(verdictOf(standing), { first: "  " })}`,
    wrapText(basisOf(standing, purpose)),
    ...(answer.contested === 0 ? [] : [wrapText(contestedText(answer.contested))]),
    `Why, in percentage points\n${reasonLines(standing)}`,
    ...(forYou === undefined ? [] : [forYouText(forYou.standing)]),
    ...(standing.changes.length === 0 ? [] : [`What would change it\n${changeLines(standing, purpose)}`]),
    ink.dim(originOf(answer)),
  ];
  return parts.join("\n\n");
}

/** Only the asker's own lines: the subject's are those above. */
function forYouText(standing: Standing): string {
  const lines = standing.reasons.some(({ code }) => code !== "little_record") ? `\n${reasonLines(standing)}` : "";
  return `For you, by what you gave to others\n${wrapText(`${likelihood(standing.probability)} (${formatShare(standing.probability)}).`, { first: "  " })}${lines}`;
}

function contestedText(contested: number): string {
  const records =
    contested === 1 ? "One of the records that were counted is" : `${formatCount(contested)} of the records that were counted are`;
  return `${records} contested by the subject.`;
}

/** The same in a few lines, for a list of answers. */
export function shortAnswerText({ answer, purpose, ink = PLAIN }: Told): string {
  const { standing } = answer;
  const [reason] = standing.reasons;
  const lines = [wrapText(verdictOf(standing), { first: "  " })];
  if (reason !== undefined) lines.push(wrapText(reason.text, { first: "  " }));
  const [change] = standing.changes;
  if (change !== undefined) lines.push(wrapText(changeOf(change, purpose), { first: "  " }));
  return [ink.bold(answer.subject), ...lines].join("\n");
}

/** `Very likely (97.4 %), grade B.` */
export function verdictOf(standing: Pick<Standing, "probability" | "grade" | "hasRecord">): string {
  const { probability, grade, hasRecord } = standing;
  const said = `${likelihood(probability)} (${formatShare(probability)})`;
  if (!hasRecord) return `No record that still counts. ${said}, as for anybody without one; no grade.`;
  return grade === "none" ? `${said}, but there is too little record for a grade.` : `${said}, grade ${grade}.`;
}

/** Words for a probability: people read "93 %" in many ways, and a word beside it in fewer. */
export function likelihood(probability: number): string {
  const step = LIKELIHOODS.find(({ from }) => probability >= from);
  return step?.says ?? "Very unlikely";
}

const LIKELIHOODS = [
  { from: 0.99, says: "Almost certain" },
  { from: 0.95, says: "Very likely" },
  { from: 0.8, says: "Likely" },
  { from: 0.6, says: "More likely than not" },
  { from: 0.4, says: "It could go either way" },
  { from: 0.2, says: "Unlikely" },
] as const;

function basisOf({ interval, evidence, own, hasRecord }: Standing, { outcome }: Told["purpose"]): string {
  const { one, many, subject } = outcome.words;
  const range = `With nine chances in ten the true figure lies between ${roundShare(interval.low)} and ${roundShare(interval.high)}.`;
  const weight = `All that is known weighs as much as ${decimal(evidence)} fresh ${many}`;
  if (!hasRecord) return `${range} ${weight}, none of them about this ${subject}.`;
  const total = own.good + own.bad;
  return `${range} ${weight}; ${total === 1 ? `1 ${one}` : `${formatCount(total)} ${many}`} of this ${subject}'s own still ${total === 1 ? "counts" : "count"}.`;
}

function reasonLines({ reasons }: Standing): string {
  const points = reasons.map(({ code, points }) => (code === "little_record" ? "" : signed(points)));
  const width = Math.max(...points.map((text) => text.length));
  return reasons.map(({ text }, at) => wrapText(text, { first: `  ${(points[at] ?? "").padStart(width)}  ` })).join("\n");
}

function changeLines({ changes }: Standing, purpose: Told["purpose"]): string {
  return changes.map((change) => wrapText(changeOf(change, purpose), { first: "  " })).join("\n");
}

/** "3 more ratings, all not negative, would make it grade A." */
function changeOf(change: Change, { outcome: { words } }: Told["purpose"]): string {
  if ("bin" in change) return change.bin.text;
  const [number, side] = "good" in change ? [change.good, words.good] : [change.bad, words.bad];
  const what = number === 1 ? `${words.one}, ${side},` : `${words.many}, all ${side},`;
  return `${formatCount(number)} more ${what} would make it grade ${change.grade}.`;
}

function originOf({ standingAt, askedAt, model, id, standing }: CheckAnswer): string {
  const day = formatDay(standingAt);
  const when = askedAt - standingAt > PRESENT_MICROS ? `As of ${day}, where the records of this store end.` : `As of today, ${day}.`;
  return `${when}\nModel ${model.version} of ${standing.purpose}, check ${id}. This look is kept in the file.`;
}

/** `+6.6`, `-1.0`; and `0.0`, which has no sign. */
function signed(points: number): string {
  return `${points > 0 ? "+" : ""}${points.toFixed(1)}`;
}

/** In whole percent: the ends of an interval are not known better. */
function roundShare(share: number): string {
  if (share > 0 && share < 0.005) return "nearly 0 %";
  if (share < 1 && share > 0.995) return "nearly 100 %";
  return `${Math.round(share * 100)} %`;
}

function decimal(value: number): string {
  return value < 100 ? String(Math.round(value * 10) / 10) : formatCount(value);
}
