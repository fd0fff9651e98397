import type { Duty } from "./duty.ts";
import { EVERY_PACK } from "./every-pack.ts";
import type { LawPack } from "./law-pack.ts";

const ORDER_36 = { citation: "NDRC Order 36 (2025)", isConfirmed: true, from: "document_dated" } as const;

const OBJECTIONS: readonly Duty[] = [
  {
    name: "decide_dispute",
    number: { amount: 20, unit: "days" },
    from: "dispute_received",
    citation: "Regulation on the Credit Reporting Industry 2013, Art. 25",
    isConfirmed: true,
    note: "Answered in writing.",
  },
  {
    name: "while_open",
    atEnd: "mark_while_open",
    citation: "Regulation on the Credit Reporting Industry 2013, Art. 25",
    isConfirmed: true,
  },
  {
    name: "settle_unverified",
    atEnd: "record_objection",
    citation: "Regulation on the Credit Reporting Industry 2013, Art. 25",
    isConfirmed: true,
  },
];

const RECORDS: readonly Duty[] = [
  {
    name: "consent_to_collect",
    atEnd: "refuse_record_until_done",
    citation: "Regulation on the Credit Reporting Industry 2013, Art. 13, 14",
    isConfirmed: true,
    note:
      "Never religion, genes, fingerprints, blood type, illness. Income, deposits, securities, commercial insurance, real estate and tax " +
      "only after a warning of the consequences and with written consent.",
  },
  {
    name: "inform_before_adverse",
    atEnd: "refuse_record_until_done",
    citation: "Regulation on the Credit Reporting Industry 2013, Art. 15",
    isConfirmed: true,
    note: "Before adverse information is furnished, unless it is public by law.",
  },
  {
    name: "keep_adverse",
    number: { amount: 5, unit: "years" },
    from: "matter_ended",
    atEnd: "delete",
    citation: "Regulation on the Credit Reporting Industry 2013, Art. 16",
    isConfirmed: true,
  },
  { name: "show_minor_penalty", atEnd: "never_show", citation: ORDER_36.citation, isConfirmed: true, note: "In principle." },
  {
    name: "show_general_penalty",
    number: { amount: 1, unit: "years" },
    least: { amount: 3, unit: "months" },
    atEnd: "stop_showing",
    ...ORDER_36,
    note: "Ends by itself, once corrected. In force from 2026-04-01.",
  },
  {
    name: "show_serious_penalty",
    number: { amount: 3, unit: "years" },
    least: { amount: 1, unit: "years" },
    atEnd: "stop_showing",
    ...ORDER_36,
    note: "Ends by itself, once corrected. In force from 2026-04-01.",
  },
  {
    name: "repair_record",
    citation: "Guobanfa [2025] 22",
    isConfirmed: false,
    note: "Clocks in working days, prolonged where the case is complex: the numbers are still to be taken from the text.",
  },
];

const LOOKS: readonly Duty[] = [
  {
    name: "free_reports",
    number: { amount: 2, unit: "reports_a_year" },
    citation: "Regulation on the Credit Reporting Industry 2013, Art. 17",
    isConfirmed: true,
  },
  {
    name: "consent_to_look",
    atEnd: "refuse_check_until_done",
    citation: "Regulation on the Credit Reporting Industry 2013, Art. 18, 20",
    isConfirmed: true,
    note: "In writing, for an agreed purpose, and for no other use.",
  },
  {
    name: "log_staff_looks",
    citation: "Regulation on the Credit Reporting Industry 2013, Art. 22",
    isConfirmed: false,
    note: "Name, time, content, purpose.",
  },
  {
    name: "explain_decision",
    atEnd: "explain",
    citation: "PIPL Art. 24",
    isConfirmed: true,
    note: "A decision by machine alone may be refused.",
  },
  {
    name: "human_review",
    atEnd: "person_decides",
    citation: "PIPL Art. 24",
    isConfirmed: true,
    note: "Whoever refuses a decision by machine alone has a person decide.",
  },
  {
    name: "hold_licence",
    citation: "PBOC Order 4 (2021)",
    isConfirmed: true,
    note: "To hold personal credit information, alternative data included.",
  },
];

/** China: the regulation of the credit reporting industry, credit repair, personal information. */
export const cn: LawPack = {
  kind: "law_pack",
  name: "cn",
  title: "China",
  jurisdictions: ["cn"],
  zone: "Asia/Shanghai",
  holidays: "cn",
  duties: [...OBJECTIONS, ...RECORDS, ...LOOKS, ...EVERY_PACK],
};
