import {
  abs,
  add,
  and,
  atLeast,
  below,
  constant,
  defineRegister,
  field,
  isRater,
  type NumberExpression,
  type RaterClass,
  when,
} from "../../core/law/index.ts";
import { commerceSector } from "../sectors.ts";

/** Trades between strangers, told by the rating that the other side gave, and counted by how much is known of who gave it. */
export const trades = defineRegister({
  name: "trades",
  version: 2,
  sector: commerceSector,
  about: ["person", "body"],
  basis: { kind: "contract", cite: "market rules, section 4: who trades is rated by whom they traded with" },
  public: { cite: "market rules, section 7: ratings are open to all who trade" },
  // Both alike: a track record that forgot only its bad half would be untrue.
  keep: { adverse: { years: 5 }, other: { years: 5 } },
  records: {
    rated: {
      says: { rating: field.rating({ min: -10, max: 10 }), by: field.counterparty() },
      onePer: ["by", "month"],
      adverse: below("rating", 0),
      counts: {
        good: when(atLeast("rating", 0)),
        bad: when(below("rating", 0)),
        weight: abs("rating"),
        points: add("rating"),
        ratings: constant(1),
        // What new raters gave is the rest.
        goodDoubtful: goodBy("doubtful"),
        badDoubtful: badBy("doubtful"),
        goodSteady: goodBy("steady"),
        badSteady: badBy("steady"),
        goodTrusted: goodBy("trusted"),
        badTrusted: badBy("trusted"),
      },
    },
  },
});

function goodBy(raters: RaterClass): NumberExpression {
  return when(and(atLeast("rating", 0), isRater("by", raters)));
}

function badBy(raters: RaterClass): NumberExpression {
  return when(and(below("rating", 0), isRater("by", raters)));
}
