import type { RecordInput } from "../../core/record/index.ts";
import { CredenceError } from "../../errors.ts";
import type { CsvRow } from "../csv-row.ts";

/** What one seller was to send of one order. */
export type Share = { readonly seller: string; amountMinor: number };

/** Orders held at once: about 400 bytes each. The whole data set has 100,000. */
const ORDERS_MAX = 1_000_000;

const COLUMNS = ["order_id", "seller_id", "price"] as const;
const PRICE = /^\d{1,12}(\.\d{1,2})?$/;

/** The orders' items, summed up by seller: the small side of the join, held in memory. */
export class OlistItems {
  static readonly table = {
    columns: COLUMNS,
    dropped: ["order_item_id", "product_id", "shipping_limit_date", "freight_value"],
  };

  readonly #shares = new Map<string, Share[]>();

  /** Takes an item in. It makes no record of its own: it is part of its order's. */
  take(row: CsvRow<(typeof COLUMNS)[number]>): readonly RecordInput[] {
    const order = row.text("order_id");
    const seller = row.text("seller_id");
    const amountMinor = minorUnits(row.matched("price", PRICE, "an amount such as 39.95"));
    const shares = this.sharesOf(order);
    const share = shares.find((known) => known.seller === seller);
    if (share !== undefined) share.amountMinor += amountMinor;
    else if (shares.length > 0) shares.push({ seller, amountMinor });
    else this.#open(order, { seller, amountMinor });
    return [];
  }

  /** The sellers of an order, each with what its items cost; empty if the order has no item. */
  sharesOf(order: string): Share[] {
    return this.#shares.get(order) ?? [];
  }

  #open(order: string, share: Share): void {
    if (this.#shares.size >= ORDERS_MAX)
      throw new CredenceError("csv_malformed", `more than ${ORDERS_MAX} orders; wanted a folder with fewer`);
    this.#shares.set(order, [share]);
  }
}

/** 39.95, 99.9 and 144.0 in centavos, without a detour through fractions. */
function minorUnits(price: string): number {
  const [whole = "", fraction = ""] = price.split(".");
  return Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
}
