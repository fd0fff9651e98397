import type { ErasureGround, ErasureRefusal } from "../law/index.ts";

type About<Kind extends string> = { readonly kind: Kind; readonly id: string; readonly at: number; readonly subject: string };

/** What a subject may ask to be erased: the closed list. */
export const ERASABLES = ["record", "check", "contact", "everything"] as const;

/** One of them. */
export type Erasable = (typeof ERASABLES)[number];

/** That a subject asks for something of its own to be erased. Instants are UTC microseconds. */
export type ErasureRequestStatement = About<"erasure_request"> & {
  readonly of: Erasable;
  /** The record, check or contact; else the word `everything`. */
  readonly target: string;
  readonly ground: ErasureGround;
  /** The provision that gives the ground. */
  readonly provision: string;
  /** The subject's own words. */
  readonly words: string;
  /** Who asked: the subject, or its representative. */
  readonly by: string;
  readonly answerBy: number | "no_time";
};

/** How a request for erasure was answered, or that the law's longer time is taken for it. */
export type ErasureAnswerStatement = About<"erasure_answer"> & {
  /** The request, a statement of the same chain. */
  readonly request: string;
  readonly outcome: "granted" | "refused" | "extended";
  /** Why it was refused; none otherwise. */
  readonly refusals: readonly ErasureRefusal[];
  /** The provision it is answered under, as the operator cites it. */
  readonly provision: string;
  readonly reasons: string;
  /** How many statements were erased. */
  readonly erased: number;
  /** The person who answered, by name, and the operator. */
  readonly person: string;
  readonly by: string;
  readonly isLate: boolean;
  /** Until when it is to be answered now, where the time was extended. */
  readonly answerBy: number | "answered";
};
