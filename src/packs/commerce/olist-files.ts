import { existsSync } from "node:fs";
import { join } from "node:path";
import { CredenceError } from "../../errors.ts";

/** The files of the data set that are read. Customers, payments, products and places are never opened. */
export type OlistFiles = { readonly items: string; readonly orders: string; readonly reviews: string };

/** Finds the files in a folder. Throws `file_unreadable` with the names wanted. */
export function olistFiles(folder: string): OlistFiles {
  return { items: fileOf(folder, "order_items"), orders: fileOf(folder, "orders"), reviews: fileOf(folder, "order_reviews") };
}

function fileOf(folder: string, table: string): string {
  const names = [table, `olist_${table}_dataset`].flatMap((name) => [`${name}.csv`, `${name}.csv.gz`]);
  const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new CredenceError(
    "file_unreadable",
    `${folder} has none of ${names.join(", ")}; wanted a folder with orders, order_items and order_reviews`,
  );
}
