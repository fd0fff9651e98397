import { definePack } from "../../core/law/index.ts";
import { buyFrom } from "./buy-from.ts";
import { commerceWords } from "./commerce-words.ts";
import { orders } from "./orders.ts";

/** Orders on a market: deliveries, cancellations and stars. */
export const commerce = definePack({
  name: "commerce",
  title: "Orders, deliveries and reviews",
  registers: [orders],
  purposes: [buyFrom],
  words: commerceWords,
});
