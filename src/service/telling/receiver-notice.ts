import { LANGUAGES, type Notice, type Notices, noticesIn } from "../../core/notice/index.ts";
import type { CheckStatement, RedecisionStatement } from "../../core/statement/index.ts";
import type { Installation } from "../installation.ts";
import type { NewNotice } from "../notices/index.ts";
import { questionOf } from "../question-of.ts";

/** A check, and how it was decided again. */
export type Corrected = { readonly check: CheckStatement; readonly redecision: RedecisionStatement };

type Told = { readonly zone: string; readonly isBack: boolean };

/** Whether somebody outside of the house was answered. Operators and subjects who look for themselves are told elsewhere. */
export function hasReceiver({ subscriber, look }: Pick<CheckStatement, "subscriber" | "look">): boolean {
  return look !== "own" && !subscriber.startsWith("operator:");
}

/** What a receiver is told of one answer. What it would have been is told only to who may still ask that question. */
export function receiverNotice(installation: Installation, { check, redecision }: Corrected, { zone, isBack }: Told): NewNotice {
  const { subscriber, subject, purpose } = check;
  const isStillAsked = installation.config.subscribers.find(({ name }) => name === subscriber)?.purposes.includes(purpose.name) === true;
  const grades = { told: check.standing.grade, now: redecision.standing.grade };
  const data = { check: check.id, checkedAt: check.at, question: questionOf(installation, purpose.name), zone, isBack };
  const text = inEach((notices) => notices.correctionToReceiver({ ...data, ...(isStillAsked ? { would: grades } : {}) }));
  return {
    to: { kind: "subscriber", name: subscriber, subject },
    about: "correction",
    cause: redecision.id,
    text,
    data: { check: check.id, redecision: redecision.id, purpose: purpose.name, ...(isStillAsked ? grades : {}) },
  };
}

/** The words of a notice in each language. */
export function inEach(say: (notices: Notices) => Notice): NewNotice["text"] {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(noticesIn(language))])) as NewNotice["text"];
}
