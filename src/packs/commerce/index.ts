/** Orders on a market: deliveries, cancellations and stars. Guide: docs/guides/commerce.md. */
export { commerce } from "./commerce.ts";
export { olist } from "./olist.ts";
