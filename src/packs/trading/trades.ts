import { abs, add, atLeast, below, constant, defineRegister, field, when } from "../../core/law/index.ts";
import { commerceSector } from "../sectors.ts";

/** Trades between strangers, told by the rating that the other side gave. */
export const trades = defineRegister({
  name: "trades",
  version: 1,
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
      },
    },
  },
});
