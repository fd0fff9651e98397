import { add, and, atMost, below, constant, daysBetween, defineRegister, field, isWord, or, present, when } from "../../core/law/index.ts";
import { commerceSector } from "../sectors.ts";

/** The instants themselves are compared: floor(promised - delivered) is below 0 exactly when delivery came after the promise. */
const isLate = and(isWord("result", "delivered"), present("delivered"), below(daysBetween("delivered", "promisedBy"), 0));
const isOnTime = and(isWord("result", "delivered"), present("delivered"), atMost(0, daysBetween("delivered", "promisedBy")));
const isOverdue = isWord("result", "overdue");
const isCancelled = isWord("result", "cancelled", "not-supplied");

/** Orders on a market, told by what became of them and by the stars that the buyer gave. */
export const orders = defineRegister({
  name: "orders",
  version: 1,
  sector: commerceSector,
  about: ["person", "body"],
  basis: { kind: "contract", cite: "market rules, section 5: orders and reviews are kept to show how sellers deliver" },
  keep: { adverse: { years: 5 }, other: { years: 5 } },
  records: {
    /** Happened when it was ordered. `overdue` is for an order past its promise of which no more is known yet. */
    ordered: {
      says: {
        buyer: field.optional(field.counterparty()),
        price: field.optional(field.money()),
        promisedBy: field.instant(),
        result: field.outcome("delivered", "cancelled", "not-supplied", "overdue"),
        delivered: field.optional(field.instant()),
      },
      adverse: or(isLate, isOverdue, isCancelled),
      counts: {
        onTime: when(isOnTime),
        missed: when(or(isLate, isOverdue, isCancelled)),
        late: when(or(isLate, isOverdue)),
        cancelled: when(isCancelled),
      },
    },
    /** A buyer's stars, never their words: comments are speech, and speech is not recorded. */
    reviewed: {
      says: {
        order: field.reference(),
        by: field.optional(field.counterparty()),
        stars: field.rating({ min: 1, max: 5 }),
      },
      onePer: ["order"],
      adverse: atMost("stars", 2),
      counts: { reviews: constant(1), stars: add("stars"), lowReviews: when(atMost("stars", 2)) },
    },
  },
});
