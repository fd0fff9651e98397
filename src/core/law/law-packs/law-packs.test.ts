import { describe, expect, it, test } from "vitest";
import {
  ANCHORS,
  clockOf,
  DUTY_NAMES,
  DUTY_OUTCOMES,
  type Duty,
  type DutyName,
  dutyOf,
  isClock,
  LAW_PACK_NAMES,
  LAW_PACKS,
  type LawPackName,
  lawPackNamed,
  lawPackOfJurisdiction,
} from "./index.ts";

const numberText = ({ number }: Duty): string => {
  if (number === undefined) return "";
  return number.unit === "minor_units" ? `${number.amount / 100} ${number.currency}` : `${number.amount} ${number.unit}`;
};

function dutyIn(pack: LawPackName, name: DutyName): Duty {
  const duty = dutyOf(packIn(pack), name);
  if (duty === undefined) throw new Error(`${pack} has no duty ${name}`);
  return duty;
}

function packIn(name: LawPackName) {
  const pack = lawPackNamed(name);
  if (pack === undefined) throw new Error(`there is no law pack ${name}`);
  return pack;
}

/** Written by hand from the table of duties, and not from the data: the number, its citation, and U where nobody has confirmed it. */
type Row = readonly [pack: LawPackName, name: DutyName, number: string, citation: string, mark?: "U"];

const ROWS: readonly Row[] = [
  ["us", "decide_dispute", "30 days", "15 USC 1681i(a)(1)"],
  ["us", "forward_dispute", "5 business_days", "1681i(a)(2)"],
  ["us", "tell_dispute_result", "5 business_days", "1681i(a)(6)"],
  ["us", "settle_unverified", "", "1681i(a)(5)"],
  ["us", "put_back_deleted", "5 business_days", "1681i(a)(5)(B)"],
  ["us", "refuse_frivolous", "", "1681i(a)(3)", "U"],
  ["us", "own_statement", "100 words", "1681i(b)"],
  ["us", "tell_past_receivers", "6 months", "1681i(d)", "U"],
  ["us", "tell_past_receivers_employment", "2 years", "1681i(d)", "U"],
  ["us", "keep_adverse", "7 years", "1681c(a)"],
  ["us", "keep_bankruptcy", "10 years", "1681c(a)"],
  ["us", "keep_charge_off", "7 years", "1681c(c)"],
  ["us", "show_looks", "1 years", "1681g(a)(3)"],
  ["us", "show_looks_employment", "2 years", "1681g(a)(3)"],
  ["us", "place_freeze", "1 business_days", "1681c-1", "U"],
  ["us", "lift_freeze", "1 hours", "1681c-1", "U"],
  ["us", "pass_freeze", "", "1681c-1", "U"],
  ["us", "fraud_alert", "1 years", "1681c-1", "U"],
  ["us", "extended_fraud_alert", "7 years", "1681c-1", "U"],
  ["us", "block_identity_theft", "4 business_days", "1681c-2", "U"],
  ["us", "adverse_action_notice", "30 days", "12 CFR 1002.9(b)(2) and commentary; 15 USC 1681m(a)"],
  ["us", "adverse_action_reasons", "4 reasons", "12 CFR 1002.9(b)(2)"],
  ["us", "looks_as_reason", "5 reasons", "1681g(f)(9)", "U"],
  ["us", "free_report_after_denial", "60 days", "1681m(a), 1681j(b)"],
  ["us", "high_volume_sales", "200 sales", "15 USC 45f"],
  ["us", "high_volume_amount", "5000 USD", "15 USC 45f"],
  ["us", "high_volume_months", "12 months", "15 USC 45f"],
  ["us", "high_volume_reach", "24 months", "15 USC 45f"],
  ["us", "collect_seller_details", "10 days", "15 USC 45f"],
  ["us", "verify_seller", "10 days", "15 USC 45f"],
  ["us", "certify_seller", "1 years", "15 USC 45f"],
  ["us", "suspend_seller", "10 days", "15 USC 45f"],
  ["us", "disclose_seller", "20000 USD", "15 USC 45f"],
  ["us", "honest_reviews", "", "16 CFR 465"],
  ["us", "protected_attributes", "", "12 CFR 1002"],
  ["eu", "answer_request", "1 months", "GDPR Art. 12(3)"],
  ["eu", "refuse_request", "1 months", "GDPR Art. 12(3)"],
  ["eu", "decide_dispute", "1 months", "GDPR Art. 12(3)"],
  ["eu", "while_open", "", "GDPR Art. 18(1)(a)"],
  ["eu", "refuse_frivolous", "", "GDPR Art. 12(5)", "U"],
  ["eu", "inform_subject", "1 months", "GDPR Art. 14(3)", "U"],
  ["eu", "tell_past_receivers", "", "GDPR Art. 19"],
  ["eu", "name_receivers", "", "C-154/21", "U"],
  ["eu", "criminal_offences", "", "GDPR Art. 10; C-439/19"],
  ["eu", "human_review", "", "GDPR Art. 22; C-634/21"],
  ["eu", "explain_decision", "", "C-203/22; AI Act Art. 86"],
  ["eu", "keep_copy_of_public_register", "", "C-26/22, C-64/22"],
  ["eu", "social_scoring", "", "AI Act Art. 5(1)(c), recital 31"],
  ["eu", "credit_scoring", "", "AI Act Annex III 5(b), Art. 26, 27", "U"],
  ["eu", "consumer_credit_data", "", "2023/2225, Art. 18-19"],
  ["eu", "trace_traders", "", "DSA Art. 30"],
  ["eu", "keep_trader_details", "6 months", "DSA Art. 30"],
  ["eu", "reasons_for_decision", "", "DSA Art. 17"],
  ["eu", "contest_decision", "6 months", "DSA Art. 20"],
  ["eu", "notice_of_ending", "30 days", "2019/1150, Art. 4"],
  ["eu", "reasons_for_restriction", "", "2019/1150, Art. 4-5"],
  ["uk", "decide_dispute", "28 days", "s.159"],
  ["uk", "refuse_frivolous", "", "UK GDPR Art. 12(5)", "U"],
  ["uk", "send_own_statement", "28 days", "s.159(3)", "U"],
  ["uk", "own_statement", "200 words", "s.159"],
  ["uk", "answer_own_statement", "28 days", "s.159"],
  ["uk", "keep_records", "6 years", "s.159", "U"],
  ["cn", "consent_to_collect", "", "2013, Art. 13, 14"],
  ["cn", "inform_before_adverse", "", "2013, Art. 15"],
  ["cn", "keep_adverse", "5 years", "2013, Art. 16"],
  ["cn", "free_reports", "2 reports_a_year", "2013, Art. 17"],
  ["cn", "consent_to_look", "", "2013, Art. 18, 20"],
  ["cn", "log_staff_looks", "", "2013, Art. 22", "U"],
  ["cn", "decide_dispute", "20 days", "2013, Art. 25"],
  ["cn", "while_open", "", "2013, Art. 25"],
  ["cn", "settle_unverified", "", "2013, Art. 25"],
  ["cn", "show_minor_penalty", "", "NDRC Order 36"],
  ["cn", "show_general_penalty", "1 years", "NDRC Order 36"],
  ["cn", "show_serious_penalty", "3 years", "NDRC Order 36"],
  ["cn", "repair_record", "", "Guobanfa [2025] 22", "U"],
  ["cn", "hold_licence", "", "PBOC Order 4"],
  ["cn", "explain_decision", "", "PIPL Art. 24"],
  ["cn", "human_review", "", "PIPL Art. 24"],
  ["in", "decide_dispute", "30 days", "RBI Master Direction of 2025-01-06"],
  ["in", "source_answers", "21 days", "RBI Master Direction of 2025-01-06", "U"],
  ["in", "pay_for_delay", "100 INR", "RBI Master Direction of 2025-01-06"],
  ["in", "alert_of_looks", "", "RBI Master Direction of 2025-01-06"],
  ...LAW_PACK_NAMES.map((pack): Row => [pack, "withhold_look", "12 months", "law 7"]),
  ...LAW_PACK_NAMES.map((pack): Row => [pack, "consent_receipt", "", "ISO/IEC TS 27560:2023"]),
];

/** Duties that the table of duties does not have: readings of ours and retained law, each unconfirmed or a consequence of a row above. */
const OURS: readonly (readonly [pack: LawPackName, name: DutyName])[] = [
  ["us", "while_open"],
  ["eu", "settle_unverified"],
  ["uk", "settle_unverified"],
  ["uk", "answer_request"],
  ["uk", "while_open"],
  ["uk", "tell_past_receivers"],
  ["uk", "inform_subject"],
  ["uk", "human_review"],
  ["in", "settle_unverified"],
];

describe("the law packs", () => {
  test.each(ROWS.map((row) => [row.slice(0, 4).join(", "), row] as const))("say: %s", (_, [pack, name, number, citation, mark]) => {
    const duty = dutyIn(pack, name);
    expect(numberText(duty)).toBe(number);
    expect(duty.citation).toContain(citation);
    expect(duty.isConfirmed).toBe(mark !== "U");
  });

  it("have no duty that no row asks for", () => {
    const expected = [...ROWS, ...OURS].map(([pack, name]) => `${pack} ${name}`);
    const found = LAW_PACKS.flatMap(({ name, duties }) => duties.map((duty) => `${name} ${duty.name}`));
    expect(found.sort()).toEqual(expected.sort());
  });

  it("may prolong what the law prolongs, and nothing else", () => {
    const prolonged = LAW_PACKS.flatMap(({ name, duties }) =>
      duties
        .filter(isClock)
        .flatMap((duty) => (duty.extension === undefined ? [] : [[name, duty.name, duty.extension.amount, duty.extension.when]])),
    );
    expect(prolonged).toEqual([
      ["us", "decide_dispute", 15, "subject_sends_more"],
      ["eu", "answer_request", 2, "request_complex"],
      ["eu", "decide_dispute", 2, "request_complex"],
      ["uk", "answer_request", 2, "request_complex"],
    ]);
  });

  it("begin a charge-off's seven years 180 days after the first delinquency: 15 USC 1681c(c)", () => {
    expect(clockOf(packIn("us"), "keep_charge_off")).toMatchObject({ from: "first_delinquency", delay: { amount: 180, unit: "days" } });
  });

  it("show penalties for no shorter than 3 months and 1 year: NDRC Order 36", () => {
    expect(clockOf(packIn("cn"), "show_general_penalty")?.least).toEqual({ amount: 3, unit: "months" });
    expect(clockOf(packIn("cn"), "show_serious_penalty")?.least).toEqual({ amount: 1, unit: "years" });
  });

  it("keep an adverse record from the end of the matter in China: Art. 16", () => {
    expect(clockOf(packIn("cn"), "keep_adverse")?.from).toBe("matter_ended");
  });

  it("inform at the first contact or disclosure if that is earlier: GDPR 14(3)", () => {
    expect(clockOf(packIn("eu"), "inform_subject")?.orAt).toEqual(["first_contact", "first_disclosure"]);
  });

  it("use every word of the closed lists, and each duty once", () => {
    const duties = LAW_PACKS.flatMap((pack) => pack.duties);
    expect([...new Set(duties.map(({ name }) => name))].sort()).toEqual([...DUTY_NAMES].sort());
    expect([...new Set(duties.flatMap(({ atEnd }) => atEnd ?? []))].sort()).toEqual([...DUTY_OUTCOMES].sort());
    const anchors = duties.filter(isClock).flatMap(({ from, orAt = [] }) => [from, ...orAt]);
    expect(ANCHORS.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
    for (const { duties: ofPack } of LAW_PACKS) expect(new Set(ofPack.map(({ name }) => name)).size).toBe(ofPack.length);
  });
});

describe("a law pack is found", () => {
  it("by its name", () => {
    expect(LAW_PACKS.map(({ name }) => name)).toEqual(LAW_PACK_NAMES);
    expect(lawPackNamed("toString")).toBeUndefined();
  });

  it.each([
    ["us", "us"],
    ["us-md", "us"],
    ["at", "eu"],
    ["eu", "eu"],
    ["gb-sct", "uk"],
    ["uk", "uk"],
    ["cn", "cn"],
    ["in", "in"],
    ["ch", undefined],
    ["", undefined],
  ])("by the jurisdiction %s: %s", (jurisdiction, name) => {
    expect(lawPackOfJurisdiction(jurisdiction)?.name).toBe(name);
  });
});
