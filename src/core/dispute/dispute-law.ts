import type { ExtensionReason } from "./step.ts";

/**
 * What happens at the deadline to a record that nobody has verified: it is deleted (15 USC 1681i(a)(5)), stays with the objection recorded
 * (Regulation on the Credit Reporting Industry, Art. 25), stays suspended until somebody decides (GDPR 18(1)(a)), or the dispute goes to
 * who decides in the operator's place.
 */
export type AtDeadline = "delete" | "record_objection" | "stays_suspended" | "escalate";

/** What a jurisdiction says of disputes, without its times: plain data. Those in force when the dispute was opened are the ones to fold with. */
export type DisputeRules = {
  readonly whileOpen: "suspended" | "marked" | "live";
  readonly atDeadline: AtDeadline;
  /** For what a decision may take longer; none where the law never gives more time. */
  readonly extendsFor: readonly ExtensionReason[];
  /** Whether a dispute without any substance may be refused without being looked into. */
  readonly mayRefuseFrivolous: boolean;
  /** How long the subject's own statement may be; absent where the law gives it none. */
  readonly statementWordsMax?: number;
  /** A fixed sum, in minor units, for each day begun between the deadline of a decision and the telling of it. */
  readonly payPerDay?: { readonly currency: string; readonly amountMinor: number };
  /** Whether what a dispute took out may be put back, and on what. */
  readonly reinsertion: "never" | "if_certified";
};

/** From an instant to the last instant of a period that begins there, both in UTC microseconds; never before `from`. */
export type Period = (from: number) => number;

/** A jurisdiction's times. Calendars, zones and holidays are in the functions; what they give is kept in the steps. */
export type DisputePeriods = {
  /** From the opening. */
  readonly decideBy: Period;
  /** From the opening as well, not from the first deadline: one month and then two are not always three. */
  readonly extendedDecideBy?: Period;
  /** From an escalation. Where the law names no time, a decision's time once more. */
  readonly escalatedDecideBy?: Period;
  /** From the opening: pass it to the source. Where the law names no time, that of the decision. */
  readonly routeBy?: Period;
  /** From the routing: the source's own time. Where the law names none, that of the decision. */
  readonly answerBy?: Period;
  /** From the decision, or from a reinsertion. Where the law names no time, the subject is to be told by the decision's own deadline. */
  readonly tellBy?: Period;
  /** From the telling: until then the subject may send a statement. Absent: always. */
  readonly statementBy?: Period;
  /** From the statement: by then it is answered, or attached. Absent: it is attached at once. */
  readonly statementAnswerBy?: Period;
};

/** A jurisdiction's law of disputes, as plain values. */
export type DisputeLaw = { readonly rules: DisputeRules; readonly periods: DisputePeriods };
