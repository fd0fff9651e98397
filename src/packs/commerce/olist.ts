import type { Dataset, DatasetBatch } from "../dataset.ts";
import { readTable } from "../read-table.ts";
import { olistFiles } from "./olist-files.ts";
import { OlistItems } from "./olist-items.ts";
import { orderedRecords } from "./olist-orders.ts";
import { reviewedRecords } from "./olist-reviews.ts";

/** Items, orders, reviews: each a part of the way. */
const PARTS = 3;

/** Orders of a Brazilian company that sells small shops' goods on large marketplaces. */
export const olist: Dataset = {
  name: "olist",
  pack: "commerce",
  source: "olist",
  title: "Olist: orders on Brazilian marketplaces, 2016 to 2018",
  wants: "a folder with orders.csv, order_items.csv and order_reviews.csv, as they are, as .csv.gz, or under their Kaggle names",
  licence: "Olist and Sionek 2018: CC BY-NC-SA 4.0 (Kaggle)",
  zone: "America/Sao_Paulo",
  read: readOlist,
};

/** Items are held, orders and reviews stream past them: see OlistItems for how much that is. */
async function* readOlist(folder: string): AsyncGenerator<DatasetBatch, void, undefined> {
  const files = olistFiles(folder);
  const items = new OlistItems();
  const parts = [
    readTable({ path: files.items, ...OlistItems.table, recordsOf: (row) => items.take(row) }),
    readTable({ path: files.orders, ...orderedRecords(items) }),
    readTable({ path: files.reviews, ...reviewedRecords(items) }),
  ];
  for (const [at, part] of parts.entries()) {
    for await (const batch of part) yield { ...batch, share: (at + (batch.share ?? 0)) / PARTS };
  }
}
