import type { ExtensionReason } from "./step.ts";

/** From an instant to the last instant of a period that begins there, both in UTC microseconds; never before `from`. Calendars, zones
 * and holidays are in it. */
export type Period = (from: number) => number;

/**
 * What happens at the deadline to a record that nobody has verified: it is deleted (15 USC 1681i(a)(5)), stays with the objection recorded
 * (Regulation on the Credit Reporting Industry, Art. 25), stays suspended until somebody decides (GDPR 18(1)(a)), or the dispute goes to
 * who decides in the operator's place.
 */
export type AtDeadline = "delete" | "record_objection" | "stays_suspended" | "escalate";

/** A jurisdiction's law of disputes, as plain values. The pack that was in force when the dispute was opened is the one to fold with. */
export type DisputeLaw = {
  /** From the opening: pass it to the source. */
  readonly routeBy: Period;
  /** From the routing: the source's own time, where it has one. Otherwise it has the time of the decision. */
  readonly answerBy?: Period;
  /** From the opening. */
  readonly decideBy: Period;
  readonly extension?: {
    /** From the opening as well, not from the first deadline: two months after a month are not three months after the start. */
    readonly decideBy: Period;
    readonly because: readonly ExtensionReason[];
  };
  /** From an escalation. Where the law names no time, a decision's time once more. */
  readonly escalatedDecideBy?: Period;
  /** From the decision. */
  readonly tellBy: Period;
  readonly whileOpen: "suspended" | "marked" | "live";
  readonly atDeadline: AtDeadline;
  /** Whether a dispute without any substance may be refused without being looked into. */
  readonly mayRefuseFrivolous: boolean;
  readonly statement?: {
    readonly wordsMax: number;
    /** From when the subject was told; no such time means always. */
    readonly sendBy?: Period;
    /** From when it was sent: by then it is answered or attached. No such time means that it is attached at once. */
    readonly answerBy?: Period;
  };
  /** A fixed sum for each day begun after `after` (which counts from the opening) until the subject is told. */
  readonly payPerDay?: { readonly currency: string; readonly amountMinor: number; readonly after: Period };
  /** Whether what a dispute took out may be put back, always on the source's certificate only, and by when the subject is told. */
  readonly reinsertion: "never" | { readonly tellBy: Period };
};
