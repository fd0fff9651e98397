import type { RecordInput } from "../../core/record/index.ts";
import { formatInstant } from "../../lib/index.ts";
import type { CsvRow } from "../csv-row.ts";
import type { Dataset } from "../dataset.ts";
import { readTable } from "../read-table.ts";

const COLUMNS = ["source", "target", "rating", "time"] as const;

/** Seconds since 1970, with up to six decimals: what a double of today's size carries. */
const UNIX_SECONDS = /^(\d{1,10})(?:\.(\d{1,6}))?$/;

/** Ratings that the traders of #bitcoin-otc gave each other, 2010 to 2016. */
export const bitcoinOtc: Dataset = {
  name: "bitcoin-otc",
  pack: "trading",
  source: "bitcoin-otc",
  title: "Bitcoin-OTC: ratings among traders, 2010 to 2016",
  wants: "soc-sign-bitcoinotc.csv: source, target, rating, unix time, without a header",
  licence:
    "SNAP soc-sign-bitcoin-otc (Kumar, Spezzano, Subrahmanian, Faloutsos, ICDM 2016): public, to be cited; terms of the data not confirmed",
  read: (path) => readTable({ path, columns: COLUMNS, hasHeader: false, recordsOf: (row) => [ratingOf(row)] }),
};

/** The market lets a rating be changed later; the time in the reference keeps the two apart. */
function ratingOf(row: CsvRow<(typeof COLUMNS)[number]>): RecordInput {
  const [source, target] = [row.text("source"), row.text("target")];
  const time = row.matched("time", UNIX_SECONDS, "seconds since 1970");
  return {
    register: "trades",
    type: "rated",
    reference: `${source}-${target}-${time}`,
    subject: `account:otc:${target}`,
    occurredAt: formatInstant(microsOf(time)),
    says: { rating: row.integer("rating"), by: `account:otc:${source}` },
  };
}

/** In whole numbers: seconds times a million, as a double, would round. */
function microsOf(time: string): number {
  const [seconds = "", fraction = ""] = time.split(".");
  return Number(seconds) * 1_000_000 + Number(fraction.padEnd(6, "0"));
}
