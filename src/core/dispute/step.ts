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
  Backed & { readonly dispute: string; readonly record: string; readonly ground: Ground };

/** The subject contests it again, or an authority orders that it be looked at again: a new round with new clocks. */
export type ReopenedStep =
  | (Taken<"reopened", Contesting> & Backed & { readonly because: "new_evidence" })
  | (Taken<"reopened", "operator" | "authority"> & Backed & { readonly because: "procedure_at_fault" | "ordered_by_authority" });

/** Why a decision may take longer. */
export type ExtensionReason = "subject_sent_more" | "complexity";

/** Every step of a dispute. Each is one statement; its order in the subject's chain is the order of the fold. */
export type DisputeStep =
  | OpenedStep
  | ReopenedStep
  | Taken<"routed", "operator">
  | (Taken<"answered", "source"> & Backed & { readonly verdict: Verdict })
  | Elapsed<"answer_overdue">
  | (Taken<"extended", "operator"> & Backed & { readonly because: ExtensionReason })
  | Elapsed<"decision_overdue">
  | Elapsed<"escalated">
  | (Taken<"escalated", Contesting> & Backed)
  | (Elapsed<"decided"> & { readonly outcome: "upheld" | "deleted_unverified" | "objection_recorded" })
  | (Taken<"decided", "operator" | "authority"> & Backed & { readonly outcome: Outcome })
  | Taken<"told", "operator">
  | (Taken<"statement_sent", Contesting> & { readonly text: string })
  | (Taken<"statement_answered", "operator"> & { readonly answer: "attached" | "referred" })
  | (Taken<"statement_answered", "authority"> & { readonly answer: "attached" | "refused" })
  | (Elapsed<"statement_answered"> & { readonly answer: "attached" })
  | (Taken<"reinserted", "operator"> & { readonly certification?: string })
  | (Taken<"joined", "operator"> & { readonly into: string })
  | Taken<"taken_back", Contesting>;

/** The name of a step. */
export type StepName = DisputeStep["step"];

/** The steps of one name. */
export type StepOf<Name extends StepName> = Extract<DisputeStep, { readonly step: Name }>;

/** The steps that a clock carries out. */
export type ClockStep = Extract<DisputeStep, { readonly by: "clock" }>;
