import { definePack } from "../../core/law/index.ts";
import { ratingsGiven } from "./ratings-given.ts";
import { tradeWith } from "./trade-with.ts";
import { trades } from "./trades.ts";
import { tradingWords } from "./trading-words.ts";

/** Trades between strangers, each rated by the other side. */
export const trading = definePack({
  name: "trading",
  title: "Trades between strangers",
  registers: [trades, ratingsGiven],
  purposes: [tradeWith],
  words: tradingWords,
});
