/** A market with known truth, seeded and streamed: the demonstration, the load, and the measure of attacks. */
export type { AccountTruth, BuyerTruth, SellerTruth } from "./account-truth.ts";
export type { MarketOptions } from "./market-options.ts";
export type { SellerType } from "./seller.ts";
export { dealsFor, type SimulatedMarket, simulatedMarket } from "./simulated-market.ts";
