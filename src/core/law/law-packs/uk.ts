import { EVERY_PACK } from "./every-pack.ts";
import type { LawPack } from "./law-pack.ts";

/** As Union law in eu.ts; nobody has yet held the retained text against it. */
const AS_IN_EU = { isConfirmed: false } as const;

/** United Kingdom: the Consumer Credit Act, and data protection as retained. */
export const uk: LawPack = {
  kind: "law_pack",
  name: "uk",
  title: "United Kingdom",
  jurisdictions: ["gb", "uk"],
  zone: "Europe/London",
  holidays: "gb",
  duties: [
    {
      name: "decide_dispute",
      number: { amount: 28, unit: "days" },
      from: "dispute_received",
      citation: "Consumer Credit Act 1974, s.159",
      isConfirmed: true,
    },
    {
      name: "settle_unverified",
      atEnd: "attach_statement",
      citation: "Consumer Credit Act 1974, s.159",
      isConfirmed: true,
      note: "The subject may have a notice of correction of up to 200 words added.",
    },
    { name: "own_statement", number: { amount: 200, unit: "words" }, citation: "Consumer Credit Act 1974, s.159", isConfirmed: true },
    {
      name: "send_own_statement",
      number: { amount: 28, unit: "days" },
      from: "result_told",
      citation: "Consumer Credit Act 1974, s.159(3)",
      isConfirmed: false,
    },
    {
      name: "answer_own_statement",
      number: { amount: 28, unit: "days" },
      from: "statement_received",
      citation: "Consumer Credit Act 1974, s.159",
      isConfirmed: true,
    },
    {
      name: "keep_records",
      number: { amount: 6, unit: "years" },
      from: "matter_ended",
      atEnd: "delete",
      citation: "Consumer Credit Act 1974, s.159",
      isConfirmed: false,
      note: "From the end of the matter: what the trade does, and perhaps no law's number.",
    },
    {
      name: "answer_request",
      number: { amount: 1, unit: "months" },
      extension: { amount: 2, when: "request_complex" },
      from: "request_received",
      citation: "UK GDPR Art. 12(3)",
      ...AS_IN_EU,
    },
    { name: "refuse_frivolous", atEnd: "explain", citation: "UK GDPR Art. 12(5)", ...AS_IN_EU },
    { name: "while_open", atEnd: "suspend_while_open", citation: "UK GDPR Art. 18(1)(a)", ...AS_IN_EU },
    { name: "tell_past_receivers", atEnd: "tell_receivers", citation: "UK GDPR Art. 19", ...AS_IN_EU },
    {
      name: "inform_subject",
      number: { amount: 1, unit: "months" },
      from: "data_obtained",
      orAt: ["first_contact", "first_disclosure"],
      atEnd: "refuse_check_until_done",
      citation: "UK GDPR Art. 14(3)",
      ...AS_IN_EU,
    },
    { name: "human_review", atEnd: "person_decides", citation: "UK GDPR Art. 22", ...AS_IN_EU },
    ...EVERY_PACK,
  ],
};
