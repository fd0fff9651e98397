import type { Ground, Outcome, Pay, RecordEffect, Verdict } from "../dispute/index.ts";
import type { Grade, OutcomeNames, ReasonNames } from "../law/index.ts";
import type { Standing } from "../standing/index.ts";
import type { InEach } from "./language.ts";

/** A notice for a human: plain text, to be laid out by whoever sends it. */
export type Notice = { readonly title: string; readonly paragraphs: readonly string[] };

/** Days are told as they are at `zone` (IANA); instants are UTC microseconds. */
type Placed = { readonly zone: string };

/** A dispute as the subject knows it. `record` says in words which record it is about. */
type OfDispute = Placed & { readonly dispute: string; readonly record: InEach<string> };

/** To the subject: we have it, and this is your clock. */
export type DisputeReceived = OfDispute & {
  readonly openedAt: number;
  readonly decideBy: number;
  readonly meanwhile: Exclude<RecordEffect, "taken_out">;
};

/** To the source: one of its records is contested, and it is asked. */
export type DisputeRouted = OfDispute & { readonly ground: Ground; readonly answerBy: number };

/** To the subject: it takes longer. */
export type DisputeExtended = OfDispute & { readonly decideBy: number; readonly reasons: string };

/** To the subject: the record counts again. */
export type DisputeReinserted = OfDispute & { readonly at: number };

/** To the subject: the source has answered. */
export type DisputeAnswered = OfDispute & { readonly verdict: Verdict; readonly isLate: boolean; readonly decideBy: number };

/** To the subject: how it ended, and what can be done now. */
export type DisputeDecided = OfDispute & {
  readonly outcome: Outcome;
  readonly at: number;
  /** When the clock got to it; later than `at` after an outage. */
  readonly recordedAt: number;
  /** Why, as whoever decided put it; absent where the deadline did. */
  readonly reasons?: string;
  /** The subject's right to a statement, where the law gives it one and the record stays. */
  readonly statement?: { readonly wordsMax: number; readonly by?: number };
  readonly pay?: Pay;
};

/** To a receiver that was told something on a record that was wrong, or without one that counts again. `would` only where it still has the purpose. */
export type CorrectionToReceiver = Placed & {
  readonly isBack?: boolean;
  readonly check: string;
  readonly checkedAt: number;
  readonly question: InEach<string>;
  readonly would?: { readonly told: Grade; readonly now: Grade };
};

/** To a receiver that was told something on a record that was erased: never what the answer would be without it. */
export type ErasureToReceiver = Omit<CorrectionToReceiver, "would" | "isBack">;

/**
 * To a receiver of answers that rested on a record which is contested and does not count for now, or (`isOver`) counts again. Never what an answer would be
 * without it: nothing is decided again. `answers` names some of the `count`.
 */
export type RestrictionToReceiver = Placed & {
  readonly isOver: boolean;
  readonly count: number;
  readonly answers: readonly { readonly check: string; readonly checkedAt: number; readonly question: InEach<string> }[];
};

/** One of the answers of `CorrectionToSubject`: who asked what, and what it was told before and now. */
export type CorrectedAnswer = {
  readonly subscriber: string;
  readonly checkedAt: number;
  readonly question: InEach<string>;
  readonly told: Grade;
  readonly now: Grade;
};

/** To the subject whose record no longer counts, or counts again: which answers were decided again. */
export type CorrectionToSubject = Placed & {
  readonly at: number;
  readonly isBack: boolean;
  /** How many there are; `answers` names some of them. */
  readonly count: number;
  readonly answers: readonly CorrectedAnswer[];
  /** Whether who asked is told, or at the subject's request only (from `since` on, where the law has a limit); absent where the law asks for neither. */
  readonly receivers?: { readonly areTold: true } | { readonly areTold: false; readonly since?: number };
};

/** To the subject, from a subscriber that decided against it on a standing. */
export type AdverseAction = Placed & {
  readonly subscriber: string;
  readonly decidedAt: number;
  readonly question: InEach<string>;
  readonly standing: Pick<Standing, "grade" | "own" | "reasons" | "changes">;
  /** What the reasons are called, by their codes, where the pack has names for them. */
  readonly reasonNames?: ReasonNames;
  /** The outcome, and other counts, in Chinese, where the pack has words for them. */
  readonly outcomeNames?: OutcomeNames;
  /** Own outcomes that a grade needs. */
  readonly leastEvidence: number;
  /** How many looks were made, where their number moved the answer: named even as a fifth reason (12 CFR 1002.9, commentary). */
  readonly looks?: number;
  /** Who keeps the records, and how it is reached: 15 USC 1681m(a)(3). */
  readonly keeper: { readonly name: string; readonly contact: string; readonly fileAt: string; readonly disputeAt: string };
  /** For how many days the file is free after this; absent where it always is. */
  readonly freeFileDays?: number;
  /** Whether the subject may ask that a person decides (GDPR 22(3), PIPL 24). */
  readonly mayAskForPerson: boolean;
};

/** Every notice there is. */
export type Notices = {
  readonly disputeReceived: (data: DisputeReceived) => Notice;
  readonly disputeRouted: (data: DisputeRouted) => Notice;
  readonly disputeExtended: (data: DisputeExtended) => Notice;
  readonly disputeReinserted: (data: DisputeReinserted) => Notice;
  readonly disputeAnswered: (data: DisputeAnswered) => Notice;
  readonly disputeDecided: (data: DisputeDecided) => Notice;
  readonly correctionToReceiver: (data: CorrectionToReceiver) => Notice;
  readonly erasureToReceiver: (data: ErasureToReceiver) => Notice;
  readonly restrictionToReceiver: (data: RestrictionToReceiver) => Notice;
  readonly correctionToSubject: (data: CorrectionToSubject) => Notice;
  readonly adverseAction: (data: AdverseAction) => Notice;
};
