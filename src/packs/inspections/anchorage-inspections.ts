import type { RecordInput } from "../../core/record/index.ts";
import type { CsvRow } from "../csv-row.ts";
import type { Dataset } from "../dataset.ts";
import { readTable } from "../read-table.ts";

const COLUMNS = ["business_name", "inspection_score", "Year"] as const;

/** The number of a chain's branches says something of its owner, not of this kitchen; the weekend is not known to the day. */
const DROPPED = ["NumberofLocations", "Weekend"];

/** Anchorage publishes scores only; 90 and above is read as passed, the line drawn where the data is usually studied. */
const PASSING_SCORE = 90;

/** Food inspections in Anchorage, Alaska, 2000 to 2019, of which only the year is published. */
export const anchorageInspections: Dataset = {
  name: "anchorage-inspections",
  pack: "inspections",
  source: "anchorage-inspections",
  title: "Anchorage, Alaska: food inspection scores, 2000 to 2019",
  wants: "restaurant_data.csv: business_name, inspection_score, Year, NumberofLocations, Weekend",
  licence: "as in the causaldata packages (MIT; The Effect, Huntington-Klein); terms of the original data not confirmed",
  read: (path) => {
    const seen = new Map<string, number>();
    return readTable({ path, columns: COLUMNS, dropped: DROPPED, recordsOf: (row) => [inspectionOf(row, seen)] });
  },
};

/**
 * Rows have no number of their own, and many are like another row. So a row is "the third of this name, year and score", which
 * stays true in whatever order the file comes. `seen` holds one entry for each such kind of row: as many as there are rows at most.
 */
function inspectionOf(row: CsvRow<(typeof COLUMNS)[number]>, seen: Map<string, number>): RecordInput {
  const name = row.text("business_name");
  const score = row.integer("inspection_score");
  const year = row.matched("Year", /^\d{4}$/, "a year");
  const alike = `${name}/${year}/${score}`;
  const nth = (seen.get(alike) ?? 0) + 1;
  seen.set(alike, nth);
  return {
    register: "inspections",
    type: "inspected",
    reference: `${alike}/${nth}`,
    subject: `establishment:anchorage:${name}`,
    occurredAt: year,
    says: { result: score >= PASSING_SCORE ? "passed" : "failed", score },
  };
}
