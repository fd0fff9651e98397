import type { AtDeadline, DisputeLaw, DisputePeriods, DisputeRules, Period } from "../../core/dispute/index.ts";
import {
  type Calendar,
  type ClockDuty,
  clockOf,
  type DutyName,
  deadlineOf,
  dutyOf,
  type LawPack,
  outcomeOf,
  statementWordsMax,
  treatmentWhileOpen,
  type Unverified,
  unverifiedOutcomeOf,
} from "../../core/law/index.ts";

/** What each outcome at the deadline means to a dispute. A law that pays for each day of delay leaves it open, with who decides in the operator's place. */
const AT_DEADLINE: Readonly<Record<Unverified, AtDeadline>> = {
  delete_if_unverified: "delete",
  keep_suspended: "stays_suspended",
  attach_statement: "record_objection",
  record_objection: "record_objection",
  pay_per_day: "escalate",
};

/**
 * A law pack's law of disputes, its clocks by a calendar; undefined where the pack has no time for deciding one. Where it does not say what
 * becomes of a record that nobody verified, the objection is recorded: the mildest that the subject can still build on.
 */
export function disputeLawOf(pack: LawPack, calendar: Calendar): DisputeLaw | undefined {
  const clock = clockOf(pack, "decide_dispute");
  return clock === undefined ? undefined : { rules: rulesOf(pack, clock), periods: periodsOf(pack, { clock, calendar }) };
}

function rulesOf(pack: LawPack, { extension }: ClockDuty): DisputeRules {
  const unverified = unverifiedOutcomeOf(pack);
  const words = statementWordsMax(pack);
  const whileOpen = treatmentWhileOpen(pack);
  const pay = dutyOf(pack, "pay_for_delay")?.number;
  return {
    whileOpen: whileOpen === "unchanged" ? "live" : whileOpen,
    atDeadline: unverified === undefined ? "record_objection" : AT_DEADLINE[unverified],
    extendsFor: extension === undefined ? [] : [extension.when === "subject_sends_more" ? "subject_sent_more" : "complexity"],
    mayRefuseFrivolous: dutyOf(pack, "refuse_frivolous") !== undefined,
    ...(words === undefined ? {} : { statementWordsMax: words }),
    ...(pay?.unit === "minor_units" ? { payPerDay: { currency: pay.currency, amountMinor: pay.amount } } : {}),
    reinsertion: outcomeOf(pack, "put_back_deleted") === "certify_to_put_back" ? "if_certified" : "never",
  };
}

type Clocks = { readonly clock: ClockDuty; readonly calendar: Calendar };

const NAMED: readonly (readonly [keyof DisputePeriods, DutyName])[] = [
  ["routeBy", "forward_dispute"],
  ["answerBy", "source_answers"],
  ["tellBy", "tell_dispute_result"],
  ["statementBy", "send_own_statement"],
  ["statementAnswerBy", "answer_own_statement"],
];

function periodsOf(pack: LawPack, { clock, calendar }: Clocks): DisputePeriods {
  const period =
    (duty: ClockDuty, isExtended = false): Period =>
    (from) =>
      deadlineOf(duty, { from, calendar, isExtended });
  const named = NAMED.flatMap(([name, duty]) => {
    const found = clockOf(pack, duty);
    return found === undefined ? [] : [[name, period(found)] as const];
  });
  const extended = clock.extension === undefined ? {} : { extendedDecideBy: period(clock, true) };
  return { ...Object.fromEntries(named), ...extended, decideBy: period(clock) };
}
