import type { Duty } from "./duty.ts";

const INFORM = { citation: "INFORM Consumers Act, 15 USC 45f", isConfirmed: true } as const;
const TEN_DAYS = { amount: 10, unit: "days" } as const;

/** What a marketplace owes its buyers about who sells there. */
export const US_SELLERS: readonly Duty[] = [
  {
    name: "high_volume_sales",
    number: { amount: 200, unit: "sales" },
    ...INFORM,
    note: "Of new or unused goods, paid through the market.",
  },
  { name: "high_volume_amount", number: { amount: 500_000, unit: "minor_units", currency: "USD" }, ...INFORM },
  {
    name: "high_volume_months",
    number: { amount: 12, unit: "months" },
    from: "sales_counted",
    ...INFORM,
    note: "Any of them in a row, within the reach.",
  },
  { name: "high_volume_reach", number: { amount: 24, unit: "months" }, from: "sales_counted", ...INFORM },
  { name: "collect_seller_details", number: TEN_DAYS, from: "seller_became_high_volume", ...INFORM },
  { name: "verify_seller", number: TEN_DAYS, from: "details_collected", ...INFORM },
  { name: "certify_seller", number: { amount: 1, unit: "years" }, from: "seller_verified", ...INFORM },
  { name: "suspend_seller", number: TEN_DAYS, from: "details_missing", atEnd: "suspend_seller", ...INFORM },
  {
    name: "disclose_seller",
    number: { amount: 2_000_000, unit: "minor_units", currency: "USD" },
    ...INFORM,
    note: "A year, from which on name, address and contact are disclosed.",
  },
  {
    name: "honest_reviews",
    atEnd: "refuse_record",
    citation: "16 CFR 465",
    isConfirmed: true,
    note: "No fake reviews, and no reward that depends on the sentiment of a review.",
  },
];
