import type { Duty } from "./duty.ts";

/** What holds wherever Credence runs: house rules and standards, no jurisdiction's law. */
export const EVERY_PACK: readonly Duty[] = [
  {
    name: "withhold_look",
    number: { amount: 12, unit: "months" },
    from: "look_made",
    atEnd: "show_look",
    citation: "Credence, law 7 of the house",
    isConfirmed: true,
    note: "Only under a named legal instrument; renewed only by a new logged statement; counts are always complete.",
  },
  {
    name: "consent_receipt",
    citation: "ISO/IEC TS 27560:2023",
    isConfirmed: true,
    note: "An internal record, and a receipt for the person that stays readable.",
  },
];
