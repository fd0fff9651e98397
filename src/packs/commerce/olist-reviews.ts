import type { RecordInput } from "../../core/record/index.ts";
import type { CsvRow } from "../csv-row.ts";
import type { Table } from "../read-table.ts";
import type { OlistItems } from "./olist-items.ts";

const COLUMNS = ["review_id", "order_id", "review_score", "review_answer_timestamp"] as const;

type Column = (typeof COLUMNS)[number];

/** Comments are speech: dropped as they are read, whatever they say. */
const DROPPED = ["review_comment_title", "review_comment_message", "review_creation_date"];

/** How the reviews table is read: the stars for the one seller of the order, given when the buyer answered. */
export function reviewedRecords(items: OlistItems): Omit<Table<Column>, "path"> {
  return { columns: COLUMNS, dropped: DROPPED, recordsOf: (row) => recordsOf(row, items) };
}

/** Stars are for the whole order; where two sellers sent parts of it, nobody can say whom they are for. */
function recordsOf(row: CsvRow<Column>, items: OlistItems): readonly RecordInput[] | string {
  const order = row.text("order_id");
  const [share, ...others] = items.sharesOf(order);
  if (share === undefined) return "review_of_order_without_items";
  if (others.length > 0) return "review_of_several_sellers";
  return [
    {
      register: "orders",
      type: "reviewed",
      reference: `reviewed-${row.text("review_id")}-${order}`,
      subject: `account:olist:${share.seller}`,
      occurredAt: row.text("review_answer_timestamp"),
      says: { order, stars: row.integer("review_score") },
    },
  ];
}
