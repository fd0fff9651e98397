import type { RecordInput } from "../../core/record/index.ts";
import type { CsvRow } from "../csv-row.ts";
import type { Dataset } from "../dataset.ts";
import { earlierTime } from "../earlier-time.ts";
import { readTable } from "../read-table.ts";

const COLUMNS = ["ServiceRequestNum", "CreatedDate", "SRStatus", "DueDate", "CloseDate", "Agency"] as const;

/** Where a request came from says where somebody lives: addresses, districts and coordinates are dropped as they are read. */
const DROPPED = [
  ...["SRRecordID", "SRType", "MethodReceived", "StatusDate", "LastActivity", "LastActivityDate", "Outcome", "DaysOpen"],
  ...["Address", "ZipCode", "Zip Codes", "Neighborhood", "2010 Census Neighborhoods", "2010 Census Wards Precincts"],
  ...["CouncilDistrict", "PoliceDistrict", "PolicePost", "Latitude", "Longitude", "GeoLocation"],
];

const STATUSES: ReadonlyMap<string, string> = new Map([
  ["Closed", "served"],
  ["Closed (Duplicate)", "duplicate"],
  ["Closed (Transferred)", "transferred"],
]);

const CLOCK = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d:\d\d) ([AP])M$/;

/** Requests that residents of Baltimore made by its 311 number, as the city sampled them. */
export const baltimore311: Dataset = {
  name: "baltimore-311",
  pack: "public-service",
  source: "baltimore-311",
  title: "Baltimore: 311 service requests, 2014 to 2019",
  wants: "311_sample.csv or 311_sample.csv.gz, of the city's R training series",
  licence: "City of Baltimore open data (CC BY 3.0, not confirmed)",
  zone: "America/New_York",
  read: (path) => readTable({ path, columns: COLUMNS, dropped: DROPPED, recordsOf: requestOf }),
};

/** That a request was late is known when it falls due; that it was in time, when it is closed. */
function requestOf(row: CsvRow<(typeof COLUMNS)[number]>): readonly RecordInput[] | string {
  if (row.text("DueDate") === "") return "request_without_due_date";
  if (row.text("CloseDate") === "") return "request_still_open";
  const as = STATUSES.get(row.text("SRStatus"));
  if (as === undefined) return "request_closed_and_opened_again";
  const due = localTime(row, "DueDate");
  const closed = localTime(row, "CloseDate");
  return [
    {
      register: "requests",
      type: "closed",
      reference: row.text("ServiceRequestNum"),
      subject: `agency:baltimore:${row.text("Agency")}`,
      occurredAt: localTime(row, "CreatedDate"),
      knownAt: earlierTime(closed, due),
      says: { due, closed, as },
    },
  ];
}

/** 04/12/2018 01:11:26 PM -> 2018-04-12 13:11:26; twelve o'clock comes first in either half of the day. */
function localTime(row: CsvRow<(typeof COLUMNS)[number]>, column: "CreatedDate" | "DueDate" | "CloseDate"): string {
  const text = row.matched(column, CLOCK, "MM/DD/YYYY hh:mm:ss AM or PM");
  const [, month, day, year, hour = "", minutes, half] = CLOCK.exec(text) ?? [];
  const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
  return `${year}-${month}-${day} ${String(hours).padStart(2, "0")}:${minutes}`;
}
