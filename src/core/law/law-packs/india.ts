import { EVERY_PACK } from "./every-pack.ts";
import type { LawPack } from "./law-pack.ts";

const DIRECTION = "RBI Master Direction of 2025-01-06";

/** India: credit information reporting. */
export const india: LawPack = {
  kind: "law_pack",
  name: "in",
  title: "India",
  jurisdictions: ["in"],
  zone: "Asia/Kolkata",
  duties: [
    { name: "decide_dispute", number: { amount: 30, unit: "days" }, from: "dispute_received", citation: DIRECTION, isConfirmed: true },
    { name: "source_answers", number: { amount: 21, unit: "days" }, from: "dispute_forwarded", citation: DIRECTION, isConfirmed: false },
    {
      name: "settle_unverified",
      atEnd: "pay_per_day",
      citation: DIRECTION,
      isConfirmed: true,
      note: "The dispute stays open and is paid for.",
    },
    {
      name: "pay_for_delay",
      number: { amount: 10_000, unit: "minor_units", currency: "INR" },
      citation: DIRECTION,
      isConfirmed: true,
      note: "For each calendar day after the last one.",
    },
    {
      name: "alert_of_looks",
      atEnd: "tell_subject",
      citation: DIRECTION,
      isConfirmed: true,
      note: "When an enquiry shows in the report.",
    },
    ...EVERY_PACK,
  ],
};
