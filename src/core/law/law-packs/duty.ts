/** What a duty is about. The words for people are in the command line; a pack has each name at most once. */
export const DUTY_NAMES = [
  // a dispute
  "decide_dispute",
  "forward_dispute",
  "source_answers",
  "tell_dispute_result",
  "while_open",
  "settle_unverified",
  "put_back_deleted",
  "refuse_frivolous",
  "own_statement",
  "send_own_statement",
  "answer_own_statement",
  "pay_for_delay",
  // the correction that travels
  "tell_past_receivers",
  "tell_past_receivers_employment",
  "name_receivers",
  // the end of a record
  "keep_records",
  "keep_adverse",
  "keep_bankruptcy",
  "keep_charge_off",
  "keep_copy_of_public_register",
  "keep_trader_details",
  "show_minor_penalty",
  "show_general_penalty",
  "show_serious_penalty",
  "repair_record",
  // seeing the file, and who looked
  "answer_request",
  "refuse_request",
  "free_reports",
  "free_report_after_denial",
  "show_looks",
  "show_looks_employment",
  "withhold_look",
  "log_staff_looks",
  "alert_of_looks",
  // before anything is kept or asked
  "inform_subject",
  "inform_before_adverse",
  "consent_to_collect",
  "consent_to_look",
  "consent_receipt",
  // freeze, fraud, identity theft
  "place_freeze",
  "lift_freeze",
  "pass_freeze",
  "fraud_alert",
  "extended_fraud_alert",
  "block_identity_theft",
  // deciding on a standing
  "adverse_action_notice",
  "adverse_action_reasons",
  "looks_as_reason",
  "human_review",
  "explain_decision",
  // those who sell
  "high_volume_sales",
  "high_volume_amount",
  "high_volume_months",
  "high_volume_reach",
  "collect_seller_details",
  "verify_seller",
  "certify_seller",
  "suspend_seller",
  "disclose_seller",
  "trace_traders",
  "reasons_for_decision",
  "contest_decision",
  "notice_of_ending",
  "reasons_for_restriction",
  // what is refused, and what the operator needs
  "honest_reviews",
  "protected_attributes",
  "criminal_offences",
  "social_scoring",
  "credit_scoring",
  "consumer_credit_data",
  "hold_licence",
] as const;

/** One of the closed list of duties. */
export type DutyName = (typeof DUTY_NAMES)[number];

/** What a clock counts in. */
export const TIME_UNITS = ["hours", "days", "business_days", "months", "years"] as const;

/** A length of time as laws write it. */
export type Span = { readonly amount: number; readonly unit: (typeof TIME_UNITS)[number] };

/** A number that is no time: at most (or at least, as the duty says) so many. */
export type Quantity = { readonly amount: number; readonly unit: "words" | "reasons" | "reports_a_year" | "sales" };

/** Integer minor units of one currency (ISO 4217). */
export type Money = { readonly amount: number; readonly unit: "minor_units"; readonly currency: string };

/** From when a clock runs; for a duty that reaches back, from when it reaches. */
export const ANCHORS = [
  "dispute_received",
  "dispute_decided",
  "dispute_forwarded",
  "result_told",
  "statement_received",
  "record_put_back",
  "correction_made",
  "record_happened",
  "matter_ended",
  "first_delinquency",
  "document_dated",
  "contract_ended",
  "request_received",
  "denial_told",
  "decision_made",
  "look_made",
  "data_obtained",
  "first_contact",
  "first_disclosure",
  "freeze_asked",
  "lift_asked",
  "alert_placed",
  "theft_reported",
  "sales_counted",
  "seller_became_high_volume",
  "details_collected",
  "seller_verified",
  "details_missing",
  "ending_notified",
] as const;

/** One of the closed list of what a clock runs from. */
export type Anchor = (typeof ANCHORS)[number];

/** What is done: at the end of the time, or at once where a duty has none. */
export const DUTY_OUTCOMES = [
  "delete_if_unverified",
  "keep_suspended",
  "attach_statement",
  "record_objection",
  "pay_per_day",
  "suspend_while_open",
  "mark_while_open",
  "certify_to_put_back",
  "tell_subject",
  "tell_receivers",
  "tell_receivers_on_request",
  "delete",
  "end_with_its_register",
  "stop_showing",
  "never_show",
  "show_look",
  "lift_alert",
  "let_pass",
  "refuse_check",
  "refuse_record",
  "refuse_check_until_done",
  "refuse_record_until_done",
  "person_decides",
  "explain",
  "suspend_seller",
] as const;

/** One of the closed list of what is done. */
export type DutyOutcome = (typeof DUTY_OUTCOMES)[number];

/** For what a time may be prolonged, by an amount in the duty's own unit; the longer time runs from the same beginning. */
export type Extension = { readonly amount: number; readonly when: "subject_sends_more" | "request_complex" };

type Parts = {
  readonly name: DutyName;
  /** What is done when the time is up, or at once where there is no time. */
  readonly atEnd?: DutyOutcome;
  readonly citation: string;
  /** False where nobody has yet held the citation against the law's own text. */
  readonly isConfirmed: boolean;
  readonly note?: string;
};

/** A duty with a clock. */
export type ClockDuty = Parts & {
  readonly number: Span;
  readonly from: Anchor;
  /** Whatever of these comes first ends the time early. */
  readonly orAt?: readonly Anchor[];
  /** The clock begins so much after `from`. */
  readonly delay?: Span;
  readonly extension?: Extension;
  /** Not shorter than this, where the law has a range: `number` is its upper end. */
  readonly least?: Span;
};

/** A duty with a number that is no time, or none. */
export type OtherDuty = Parts & { readonly number?: Quantity | Money };

/** One duty of a jurisdiction: its number, from when it runs, what is done at the end, and where it is written. */
export type Duty = ClockDuty | OtherDuty;

const TIMES: readonly string[] = TIME_UNITS;

/** Whether the duty has a clock. */
export function isClock(duty: Duty): duty is ClockDuty {
  return duty.number !== undefined && TIMES.includes(duty.number.unit);
}
