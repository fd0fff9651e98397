/** Orders on a market: deliveries, cancellations and stars. Guide: docs/guides/commerce.md. */

export { buyFrom } from "./buy-from.ts";
export { commerce } from "./commerce.ts";
export { olist } from "./olist.ts";
export { orders } from "./orders.ts";
