import { definePurpose, trained } from "../../core/law/index.ts";
import { orders } from "./orders.ts";

/** Whether to buy from a seller. Stars are counted in the tally, but the outcome is fulfilment: whether it came, and when. */
export const buyFrom = definePurpose({
  name: "buy-from",
  question: "Will the next order from this seller arrive by the promised date and not be cancelled?",
  about: ["person", "body"],
  reads: [orders],
  outcome: {
    good: orders.counts.onTime,
    bad: orders.counts.missed,
    words: { one: "order", many: "orders", good: "on time", bad: "late or cancelled", subject: "seller" },
  },
  ratings: { sum: orders.counts.stars, number: orders.counts.reviews, min: 1, max: 5 },
  model: trained({ leastEvidence: 3 }),
  grades: { A: 0.98, B: 0.95, C: 0.9, D: 0.75, E: 0 },
});
