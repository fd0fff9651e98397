/** What a subscriber can decide against a subject: the closed list. */
export const ADVERSE_OUTCOMES = ["refused", "limited", "worse_terms", "ended"] as const;

/** What was decided against a subject: no deal, less of it, on worse terms, or the end of one that ran. */
export type AdverseOutcome = (typeof ADVERSE_OUTCOMES)[number];

type About<Kind extends string> = { readonly kind: Kind; readonly id: string; readonly at: number; readonly subject: string };

/** That a subscriber decided against the subject, among other things on the answer to a check. Instants are UTC microseconds. */
export type DecisionStatement = About<"decision"> & {
  /** The check, a statement of the same chain. */
  readonly check: string;
  readonly subscriber: string;
  readonly outcome: AdverseOutcome;
  readonly decidedBy: "person" | "machine";
  readonly decidedAt: number;
  /** How many looks there were, where the law wants the number named because the subscriber counted them. */
  readonly looks: number | "not_counted";
  /** By when the law wants the subject told. */
  readonly noticeBy: number | "no_time";
  /** Until when the subject's file is free of charge at the least. */
  readonly freeFileUntil: number | "always";
};

/** That the subject asked for a person to decide again what was decided on a check. */
export type ReviewStatement = About<"review"> & {
  readonly check: string;
  /** Who has to decide: the subscriber of the check, or an operator. */
  readonly subscriber: string;
  /** The subject's own words. */
  readonly words: string;
  /** Who asked: the subject, or the operator who acted on its behalf. */
  readonly by: string;
  readonly answerBy: number | "no_time";
};

/** That a person decided again. */
export type ReviewDecisionStatement = About<"review_decision"> & {
  /** The review, a statement of the same chain. */
  readonly review: string;
  readonly outcome: "stands" | "changed";
  readonly reasons: string;
  /** The person who decided, by name, and for whom. */
  readonly person: string;
  readonly by: string;
  readonly isLate: boolean;
};

/**
 * That adverse records, which were right, stop counting before their time: by a campaign of the configuration, or on the subject's application. Their
 * bodies and salts were destroyed, and nothing is decided again.
 */
export type RepairStatement = About<"repair"> & {
  /** The campaign's name, or `application`. */
  readonly campaign: string;
  /** The provision. */
  readonly basis: string;
  /** The operator who carried it out. */
  readonly operator: string;
  readonly records: readonly string[];
  /** The subject's version from which they count no more. */
  readonly version: number;
};
