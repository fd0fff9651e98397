import { definePurpose, trained } from "../../core/law/index.ts";
import { ratingsGiven } from "./ratings-given.ts";
import { trades } from "./trades.ts";

/** Whether to trade with a stranger. The outcome is what the next rating will say; how many points it gives is not asked. */
export const tradeWith = definePurpose({
  name: "trade-with",
  question: "Will the next trade with this trader go well?",
  about: ["person", "body"],
  reads: [trades],
  asker: { reads: [ratingsGiven], cite: "market rules, section 8: who asks is told what fits how it rates" },
  outcome: {
    good: trades.counts.good,
    bad: trades.counts.bad,
    words: {
      one: "rating",
      many: "ratings",
      good: "not negative",
      bad: "negative",
      subject: "trader",
      others: {
        "ratings-given.good": "the ratings given that were not negative",
        "ratings-given.bad": "the ratings given that were negative",
        "ratings-given.points": "the points given",
        "ratings-given.ratings": "the ratings given",
        "ratings-given": "ratings given",
      },
    },
  },
  ratings: { sum: trades.counts.points, number: trades.counts.ratings, min: -10, max: 10 },
  model: trained({ leastEvidence: 3 }),
  grades: { A: 0.99, B: 0.97, C: 0.9, D: 0.7, E: 0 },
});
