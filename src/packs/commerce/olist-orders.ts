import type { RecordInput } from "../../core/record/index.ts";
import type { CsvRow } from "../csv-row.ts";
import { earlierTime } from "../earlier-time.ts";
import type { Table } from "../read-table.ts";
import type { OlistItems } from "./olist-items.ts";

const COLUMNS = [
  "order_id",
  "customer_id",
  "order_status",
  "order_purchase_timestamp",
  "order_delivered_customer_date",
  "order_estimated_delivery_date",
] as const;

type Column = (typeof COLUMNS)[number];
type Row = CsvRow<Column>;

const DROPPED = ["order_approved_at", "order_delivered_carrier_date"];

const LOCAL_TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
const LOCAL_TIME_WANTED = "YYYY-MM-DD hh:mm:ss";

/** How the orders table is read: one record for each seller of an order whose outcome is known. */
export function orderedRecords(items: OlistItems): Omit<Table<Column>, "path"> {
  return { columns: COLUMNS, dropped: DROPPED, recordsOf: (row) => recordsOf(row, items) };
}

function recordsOf(row: Row, items: OlistItems): readonly RecordInput[] | string {
  const order = row.text("order_id");
  const shares = items.sharesOf(order);
  if (shares.length === 0) return "order_without_items";
  const outcome = outcomeOf(row);
  if (typeof outcome === "string") return outcome;
  const { knownAt, promisedBy, result, delivered } = outcome;
  const occurredAt = row.matched("order_purchase_timestamp", LOCAL_TIME, LOCAL_TIME_WANTED);
  return shares.map(({ seller, amountMinor }) => ({
    register: "orders",
    type: "ordered",
    reference: `ordered-${order}-${seller}`,
    subject: `account:olist:${seller}`,
    occurredAt,
    knownAt,
    says: {
      buyer: `account:olist:${row.text("customer_id")}`,
      price: { currency: "BRL", amountMinor },
      promisedBy,
      result,
      ...(delivered === undefined ? {} : { delivered }),
    },
  }));
}

type Outcome = { readonly knownAt: string; readonly promisedBy: string; readonly result: string; readonly delivered?: string };

/**
 * When the outcome could first be known: delivery in time, when it arrives; everything else when the promised day ends without it. The
 * data does not say when an order was cancelled; by the end of the promised day it surely had not come.
 *
 * Orders on their way (created, approved, invoiced, processing, shipped) are left out, promise broken or not: the data ends before they do.
 */
function outcomeOf(row: Row): Outcome | string {
  const promisedBy = endOfPromisedDay(row);
  switch (row.text("order_status")) {
    case "delivered": {
      if (row.text("order_delivered_customer_date") === "") return "delivery_without_date";
      const delivered = row.matched("order_delivered_customer_date", LOCAL_TIME, LOCAL_TIME_WANTED);
      return { knownAt: earlierTime(delivered, promisedBy), promisedBy, result: "delivered", delivered };
    }
    case "canceled":
      return { knownAt: promisedBy, promisedBy, result: "cancelled" };
    case "unavailable":
      return { knownAt: promisedBy, promisedBy, result: "not-supplied" };
    default:
      return "order_still_open";
  }
}

/** The promise is a day, written as its midnight: what comes on that day comes in time. */
function endOfPromisedDay(row: Row): string {
  const midnight = row.matched("order_estimated_delivery_date", LOCAL_TIME, LOCAL_TIME_WANTED);
  return `${midnight.slice(0, 10)} 23:59:59.999999`;
}
