import type { Duty } from "./duty.ts";
import { EVERY_PACK } from "./every-pack.ts";
import type { LawPack } from "./law-pack.ts";

const DATA: readonly Duty[] = [
  {
    name: "answer_request",
    number: { amount: 1, unit: "months" },
    extension: { amount: 2, when: "request_complex" },
    from: "request_received",
    citation: "GDPR Art. 12(3)",
    isConfirmed: true,
  },
  {
    name: "refuse_request",
    number: { amount: 1, unit: "months" },
    from: "request_received",
    citation: "GDPR Art. 12(3)",
    isConfirmed: true,
    note: "With the reasons; never prolonged.",
  },
  {
    name: "decide_dispute",
    number: { amount: 1, unit: "months" },
    extension: { amount: 2, when: "request_complex" },
    from: "dispute_received",
    citation: "GDPR Art. 12(3)",
    isConfirmed: true,
    note: "A dispute is a request for rectification.",
  },
  {
    name: "while_open",
    atEnd: "suspend_while_open",
    citation: "GDPR Art. 18(1)(a)",
    isConfirmed: true,
    note: "A contested record stops counting while it is verified.",
  },
  {
    name: "settle_unverified",
    atEnd: "keep_suspended",
    citation: "GDPR Art. 18(1)(a)",
    isConfirmed: false,
    note: "The article sets no end to the restriction but the verification; that it outlasts the month is our reading.",
  },
  {
    name: "refuse_frivolous",
    atEnd: "explain",
    citation: "GDPR Art. 12(5)",
    isConfirmed: false,
    note: "Manifestly unfounded or excessive; it is for the operator to show that.",
  },
  {
    name: "tell_past_receivers",
    atEnd: "tell_receivers",
    citation: "GDPR Art. 19",
    isConfirmed: true,
    note: "Each, of a correction, erasure or restriction, unless impossible or disproportionate.",
  },
  { name: "name_receivers", citation: "C-154/21", isConfirmed: false, note: "By name, if the subject asks." },
  {
    name: "inform_subject",
    number: { amount: 1, unit: "months" },
    from: "data_obtained",
    orAt: ["first_contact", "first_disclosure"],
    atEnd: "refuse_check_until_done",
    citation: "GDPR Art. 14(3)",
    isConfirmed: false,
    note: "Of data not had from the subject. A check is a disclosure, so it waits for the notice.",
  },
  {
    name: "keep_copy_of_public_register",
    atEnd: "end_with_its_register",
    citation: "C-26/22, C-64/22",
    isConfirmed: true,
    note: "Never longer than the public register that it came from.",
  },
  {
    name: "criminal_offences",
    atEnd: "refuse_record",
    citation: "GDPR Art. 10; C-439/19",
    isConfirmed: true,
    note: "Only under official authority or express law: there is no register for them.",
  },
];

const DECISIONS: readonly Duty[] = [
  {
    name: "human_review",
    atEnd: "person_decides",
    citation: "GDPR Art. 22; C-634/21",
    isConfirmed: true,
    note: "Whoever makes a standing on which others draw strongly decides.",
  },
  {
    name: "explain_decision",
    atEnd: "explain",
    citation: "GDPR Art. 22; C-203/22; AI Act Art. 86",
    isConfirmed: true,
    note: "The procedure and principles actually applied, shortly; best by what change of data would change the result.",
  },
  {
    name: "social_scoring",
    atEnd: "refuse_check",
    citation: "AI Act Art. 5(1)(c), recital 31",
    isConfirmed: true,
    note: "No detriment in an unrelated context, none disproportionate in the same; sole traders and groups included. Since 2025-02-02.",
  },
  { name: "credit_scoring", citation: "AI Act Annex III 5(b), Art. 26, 27", isConfirmed: false, note: "Of persons; from 2027-12-02." },
  {
    name: "consumer_credit_data",
    atEnd: "refuse_record",
    citation: "Directive (EU) 2023/2225, Art. 18-19",
    isConfirmed: true,
    note: "Economic and financial data only: no special categories, no social networks. Applies since 2026-11-20.",
  },
];

const MARKETS: readonly Duty[] = [
  {
    name: "trace_traders",
    citation: "DSA Art. 30",
    isConfirmed: true,
    note: "Name, address, contact, identification, payment account, register number, self-certification.",
  },
  {
    name: "keep_trader_details",
    number: { amount: 6, unit: "months" },
    from: "contract_ended",
    atEnd: "delete",
    citation: "DSA Art. 30",
    isConfirmed: true,
  },
  { name: "reasons_for_decision", atEnd: "explain", citation: "DSA Art. 17", isConfirmed: true },
  {
    name: "contest_decision",
    number: { amount: 6, unit: "months" },
    from: "decision_made",
    atEnd: "person_decides",
    citation: "DSA Art. 20",
    isConfirmed: true,
    note: "At least so long, free of charge, and not decided by machine alone.",
  },
  {
    name: "notice_of_ending",
    number: { amount: 30, unit: "days" },
    from: "ending_notified",
    citation: "Regulation (EU) 2019/1150, Art. 4",
    isConfirmed: true,
  },
  {
    name: "reasons_for_restriction",
    atEnd: "explain",
    citation: "Regulation (EU) 2019/1150, Art. 4-5",
    isConfirmed: true,
    note: "At the latest when it takes effect; the main parameters of ranking are published.",
  },
];

/** The Union: data protection, the AI Act, and what marketplaces owe their traders. A member state's own additions are not in it. */
export const eu: LawPack = {
  kind: "law_pack",
  name: "eu",
  title: "European Union",
  jurisdictions: "eu at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk".split(" "),
  zone: "Europe/Brussels",
  duties: [...DATA, ...DECISIONS, ...MARKETS, ...EVERY_PACK],
};
