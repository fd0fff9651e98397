import type { RecordInput } from "../../core/record/index.ts";
import type { CsvRow } from "../csv-row.ts";
import type { Dataset } from "../dataset.ts";
import { readTable } from "../read-table.ts";

const COLUMNS = [
  "Inspection_ID",
  "DBA_Name",
  "License",
  "Address",
  "City",
  "Inspection_Date",
  "Results",
  "criticalCount",
  "seriousCount",
  "minorCount",
] as const;

const DROPPED = ["AKA_Name", "Facility_Type", "Risk", "State", "Zip", "Inspection_Type", "pass_flag", "fail_flag"];

/** Visits without one of these (nobody there, out of business, not ready) found nothing out. */
const RESULTS: ReadonlyMap<string, string> = new Map([
  ["Pass", "passed"],
  ["Pass w/ Conditions", "passed-with-conditions"],
  ["Fail", "failed"],
]);

/** Canvass inspections of licensed places in Chicago, 2011 to 2014. */
export const chicagoFoodInspections: Dataset = {
  name: "chicago-food-inspections",
  pack: "inspections",
  source: "chicago-food-inspections",
  title: "Chicago: food inspections by licence, 2011 to 2014",
  wants: "inspections.csv or inspections.csv.gz, of the city's food-inspections-evaluation",
  licence: "City of Chicago 2014, MIT-style; terms of the Chicago Data Portal",
  read: (path) => readTable({ path, columns: COLUMNS, dropped: DROPPED, recordsOf: inspectionOf }),
};

function inspectionOf(row: CsvRow<(typeof COLUMNS)[number]>): readonly RecordInput[] | string {
  const result = RESULTS.get(row.text("Results"));
  const licence = row.text("License");
  if (result === undefined) return "inspection_without_result";
  // The portal writes 0 where there is no licence: it would make one place of them all.
  if (/^0*$/.test(licence)) return "place_without_licence";
  return [
    {
      register: "inspections",
      type: "inspected",
      reference: row.text("Inspection_ID"),
      subject: `licence:chicago:${licence}`,
      kind: "body",
      occurredAt: row.text("Inspection_Date"),
      says: {
        result,
        critical: row.integer("criticalCount"),
        serious: row.integer("seriousCount"),
        minor: row.integer("minorCount"),
        place: [row.text("DBA_Name"), row.text("Address"), row.text("City")].filter((part) => part !== "").join(", "),
      },
    },
  ];
}
