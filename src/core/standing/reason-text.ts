import { formatCount, formatMonth, formatShare } from "../../lib/index.ts";
import type { Purpose } from "../law/index.ts";
import type { OwnEvidence } from "./own-evidence.ts";
import type { OwnRecordModel } from "./own-record-model.ts";

type Read = { readonly purpose: Purpose; readonly model: OwnRecordModel; readonly own: OwnEvidence; readonly month: number };

/** A base rate that remembers longer than this (in half-lives of months) is no longer told as recent. */
const RECENT_MONTHS_MAX = 24;

/** What is left of a count is told where age has taken more than a tenth of it: less would not be seen in the points. */
const FADED_SHARE = 0.9;

/** `412 of the 420 ratings on record were not negative, the last in May 2024; with age they count as 230 fresh ratings.` */
export function countText({ purpose, own, month }: Read, side: "good" | "bad"): string {
  const { words } = purpose.outcome;
  const count = side === "good" ? own.goodCount : own.badCount;
  const last = side === "good" ? own.lastGood : own.lastBad;
  const what = `${shareText(own, { count, words })} ${count === 1 ? "was" : "were"} ${words[side]}`;
  return `${what}${whenText(last, { count, month })}${fadedText(own[side], { count, words })}.`;
}

type Counted = { readonly count: number; readonly words: Purpose["outcome"]["words"] };

function shareText({ goodCount, badCount, tooOldCount }: OwnEvidence, { count, words }: Counted): string {
  const total = goodCount + badCount;
  if (total === 1) return `The only ${words.one} ${tooOldCount > 0 ? "that still counts" : "on record"}`;
  const all = `${words.many} ${tooOldCount > 0 ? "that still count" : "on record"}`;
  if (count < total) return `${formatCount(count)} of the ${formatCount(total)} ${all}`;
  return total === 2 ? `Both ${all}` : `All ${formatCount(total)} ${all}`;
}

/** Nothing where the month is still to come: so counts what is known to the month or year only, and it was at some time before. */
function whenText(last: number | undefined, { count, month }: { readonly count: number; readonly month: number }): string {
  if (last === undefined || last > month) return "";
  return `, ${count === 1 ? "in" : "the last in"} ${formatMonth(last)}`;
}

function fadedText(decayed: number, { count, words }: Counted): string {
  if (decayed > count * FADED_SHARE) return "";
  return `; with age ${count === 1 ? "it counts" : "they count"} as ${freshText(decayed, words)}`;
}

/** `Of recent ratings where the trader had fewer than 3 on record, 93.1 % were not negative; this weighs as much as 2 fresh ratings.` */
export function baseRateText({ purpose, model }: Pick<Read, "purpose" | "model">): string {
  const { words } = purpose.outcome;
  const share = formatShare(model.baseRate);
  const weight = `this weighs as much as ${freshText(model.priorStrength, words)}`;
  if (model.fittedOn.outcomes === 0) return `No ${words.many} were known when the model was made, so it starts from ${share}; ${weight}.`;
  return `Of ${amongText(purpose, model)}, ${share} were ${words.good}; ${weight}.`;
}

function amongText({ outcome: { words }, model: { leastEvidence } }: Purpose, model: OwnRecordModel): string {
  const isRecent = model.baseHalfLifeMonths <= RECENT_MONTHS_MAX;
  if (model.baseAmong === "everyone") return isRecent ? `all recent ${words.many}` : `all ${words.many} so far`;
  const had = leastEvidence === 1 ? "none" : `fewer than ${formatCount(leastEvidence)}`;
  return `${isRecent ? "recent" : "all"} ${words.many} where the ${words.subject} had ${had} on record`;
}

/** `Only 2 ratings are on record; a grade needs 3.` */
export function littleRecordText({ purpose, own }: Pick<Read, "purpose" | "own">): string {
  return `${heldText(purpose, own)}; a grade needs ${formatCount(purpose.model.leastEvidence)}.`;
}

function heldText({ outcome: { words } }: Purpose, { goodCount, badCount, tooOldCount }: OwnEvidence): string {
  const held = goodCount + badCount;
  if (held === 0 && tooOldCount === 1) return `The only ${words.one} on record is too old to count`;
  if (held === 0 && tooOldCount > 1) return `All ${formatCount(tooOldCount)} ${words.many} on record are too old to count`;
  if (held === 0) return `No ${words.many} are on record`;
  const only = held === 1 ? `Only 1 ${words.one} is` : `Only ${formatCount(held)} ${words.many} are`;
  return `${only} ${tooOldCount > 0 ? "recent enough to count" : "on record"}`;
}

/** An amount of outcomes, as so many of today: with one decimal below ten, since more would be false precision. */
function freshText(amount: number, { one, many }: Purpose["outcome"]["words"]): string {
  if (amount < 0.05) return `less than 0.1 of a fresh ${one}`;
  const rounded = Math.round(amount * 10) / 10;
  if (rounded < 1) return `${rounded} of a fresh ${one}`;
  if (rounded === 1) return `1 fresh ${one}`;
  return `${rounded < 10 ? rounded : formatCount(amount)} fresh ${many}`;
}
