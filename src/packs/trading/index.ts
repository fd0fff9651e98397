/** Trades between strangers, told by the rating that the other side gave. Guide: docs/guides/trading.md. */
export { bitcoinOtc } from "./bitcoin-otc.ts";
export { bitcoinOtcGiven } from "./bitcoin-otc-given.ts";
export { ratingsGiven } from "./ratings-given.ts";
export { tradeWith } from "./trade-with.ts";
export { trades } from "./trades.ts";
export { trading } from "./trading.ts";
