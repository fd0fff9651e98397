import { add, atLeast, below, constant, defineRegister, field, when } from "../../core/law/index.ts";
import { commerceSector } from "../sectors.ts";

/**
 * Ratings by who gave them, where `trades` has them by who got them. Read of askers only, for an answer of their own: what somebody gave
 * changes nothing of what others are told of them. Nothing here is adverse to who gave it, and nothing is open to all.
 */
export const ratingsGiven = defineRegister({
  name: "ratings-given",
  version: 1,
  sector: commerceSector,
  about: ["person", "body"],
  basis: { kind: "contract", cite: "market rules, section 4: who trades rates whom they traded with" },
  keep: { other: { years: 5 } },
  records: {
    gave: {
      says: { rating: field.rating({ min: -10, max: 10 }), to: field.counterparty() },
      // As of the rating that was got: a later one takes its place.
      onePer: ["to", "month"],
      counts: {
        good: when(atLeast("rating", 0)),
        bad: when(below("rating", 0)),
        points: add("rating"),
        ratings: constant(1),
      },
    },
  },
});
