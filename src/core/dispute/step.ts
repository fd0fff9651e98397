import type { Ground } from "./grounds.ts";

/** A step that somebody took. `at`: when it reached us, in UTC microseconds. It is never dated back: deadlines hang on it. */
type Taken<Name extends string, By extends string> = { readonly step: Name; readonly by: By; readonly at: number };

/**
 * A step that the law takes by itself at a deadline. `at` is the deadline, whatever the hour at which the clock got to it; `recordedAt` is
 * that hour, so that a delay shows and changes nothing.
 */
type Elapsed<Name extends string> = Taken<Name, "clock"> & { readonly recordedAt: number };

/** References to evidence (statements of the log, digests of files), never the evidence itself. */
type Backed = { readonly text: string; readonly evidence: readonly string[] };

/**
 * The deadlines that a step sets, as last instants in UTC microseconds. They stand in the step, not in the law alone: zones and holidays change
 * with their libraries, and a fold must come to the same a year later. A law without a time of that kind leaves the optional ones out.
 */
type RoundClocks = { readonly routeBy: number; readonly decideBy: number };

/** The subject, or who acts for it. */
type Contesting = "subject" | "representative";

/** What a source says when it is asked. */
export type Verdict = "verified" | "corrected" | "withdrawn";

/**
 * How a dispute is decided. `deleted_unverified`: nobody could say that the record is right. `objection_recorded`: undecided, and the
 * objection travels with the record. `refused_as_frivolous`: not investigated, with reasons (15 USC 1681i(a)(3); GDPR 12(5)).
 */
export type Outcome = "upheld" | "rejected" | "deleted_unverified" | "objection_recorded" | "refused_as_frivolous";

/** What an operator or an authority may make of the subject's statement; an authority alone may refuse it (CCA 1974 s.159(5)). */
export type StatementAnswer = "attached" | "referred" | "refused";

/** The subject contests a record. `dispute` and `record` are ids. */
export type OpenedStep = Taken<"opened", Contesting> &
  Backed &
  RoundClocks & { readonly dispute: string; readonly record: string; readonly ground: Ground };

/** The subject contests it again, or an authority orders that it be looked at again: a new round with new clocks. */
export type ReopenedStep =
  | (Taken<"reopened", Contesting> & Backed & RoundClocks & { readonly because: "new_evidence" })
  | (Taken<"reopened", "operator" | "authority"> &
      Backed &
      RoundClocks & { readonly because: "procedure_at_fault" | "ordered_by_authority" });

/** Why a decision may take longer. */
export type ExtensionReason = "subject_sent_more" | "complexity";

/** Every step of a dispute. Each is one statement; its order in the subject's chain is the order of the fold. */
export type DisputeStep =
  | OpenedStep
  | ReopenedStep
  | (Taken<"routed", "operator"> & { readonly answerBy?: number })
  | (Taken<"answered", "source"> & Backed & { readonly verdict: Verdict })
  | Elapsed<"answer_overdue">
  | (Taken<"extended", "operator"> & Backed & { readonly because: ExtensionReason; readonly decideBy: number })
  | Elapsed<"decision_overdue">
  | (Elapsed<"escalated"> & { readonly decideBy: number })
  | (Taken<"escalated", Contesting> & Backed & { readonly decideBy: number })
  | (Elapsed<"decided"> & { readonly outcome: "upheld" | "deleted_unverified" | "objection_recorded"; readonly tellBy: number })
  | (Taken<"decided", "operator" | "authority"> & Backed & { readonly outcome: Outcome; readonly tellBy: number })
  | (Taken<"told", "operator"> & { readonly statementBy?: number })
  | (Taken<"statement_sent", Contesting> & { readonly text: string; readonly statementAnswerBy?: number })
  | (Taken<"statement_answered", "operator"> & { readonly answer: "attached" | "referred" })
  | (Taken<"statement_answered", "authority"> & { readonly answer: "attached" | "refused" })
  | (Elapsed<"statement_answered"> & { readonly answer: "attached" })
  | (Taken<"reinserted", "operator"> & { readonly certification?: string; readonly tellBy: number })
  | (Taken<"joined", "operator"> & { readonly into: string })
  | Taken<"taken_back", Contesting>;

/** The deadlines that any step may set. */
export const CLOCKS = ["routeBy", "answerBy", "decideBy", "tellBy", "statementBy", "statementAnswerBy"] as const;

/** The name of a step. */
export type StepName = DisputeStep["step"];

/** The steps of one name. */
export type StepOf<Name extends StepName> = Extract<DisputeStep, { readonly step: Name }>;

/** The steps that a clock carries out. */
export type ClockStep = Extract<DisputeStep, { readonly by: "clock" }>;

type Without<Step, Names extends string> = Step extends unknown ? Omit<Step, Names> : never;

/** A step before the law has set its deadlines. */
export type UntimedStep = Without<DisputeStep, (typeof CLOCKS)[number]>;

/** What the law does by itself when a deadline has passed. */
export type AtDue = Without<ClockStep, (typeof CLOCKS)[number] | "by" | "at" | "recordedAt">;
