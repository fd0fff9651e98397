/**
 * Which food inspections will find a critical violation: `node bench/chicago.ts [--json|--table]`. A scorecard on what was known the day before,
 * beside the score that the city published for the same inspections (2015, github.com/Chicago/food-inspections-evaluation), on the city's own
 * test part: 1,637 inspections of September and October 2014.
 *
 * Nothing of the test part chooses anything: columns and settings are those with the best AUC over three later parts of the training time, each
 * fitted on what came before it. What each inspection itself found (counts of violations, pass, fail) is never read. Left out too: the weather, of which
 * the file does not say whether it was the forecast. Says so when ../shared/data is absent; asserts nothing and ends with 0.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Column,
  differenceOf,
  fitScorecard,
  outcomesOf,
  pointsOf,
  probabilitiesOf,
  rowsAt,
  type ScorecardOptions,
  TableBuilder,
  type Truth,
  type TruthDifference,
  truthOf,
} from "../src/core/scorecard/index.ts";
import { auc, type Estimate, textTable } from "../src/lib/index.ts";
import { readCsv } from "../src/lib/node/index.ts";
import { columnsBefore, type Inspection } from "./inspected-before.ts";

const DATA = fileURLToPath(new URL("../../shared/data/chicago-food-inspections/", import.meta.url));
const [SCORED, INSPECTIONS] = [`${DATA}model_data_scored.csv.gz`, `${DATA}inspections.csv.gz`];

/** What the city's own table knew beforehand, save for what our register tells better. */
const CITY = [
  "Facility_Type",
  "ageAtInspection",
  "consumption_on_premises_incidental_activity",
  "tobacco_retail_over_counter",
  "package_goods",
  "outdoor_patio",
  "tavern",
  "heat_burglary",
  "heat_garbage",
  "heat_sanitation",
];
const CITY_PAST = ["pastFail", "pastCritical", "pastSerious", "pastMinor", "timeSinceLast", "firstRecord"];
const INSPECTOR = "Inspector_Assigned";
const WORDS = ["Facility_Type", INSPECTOR, "Risk"];

/** Parts of the training time that choose: each is asked about with a fit on all before it. */
const PARTS = [
  ["2013-05-01", "2013-09-01"],
  ["2013-09-01", "2014-01-01"],
  ["2014-01-01", "2014-05-01"],
] as const;

const SETTINGS: readonly ScorecardOptions[] = [3, 30, 100].flatMap((l2) =>
  [0.01, 0.03].map((leastShare) => ({ l2, binning: { leastShare, binsMax: 8 }, pointsToDouble: 20 })),
);

type Table = {
  readonly day: readonly string[];
  readonly isTest: readonly boolean[];
  /** 1: no critical violation was found. */
  readonly target: Uint8Array;
  readonly published: Float64Array;
  readonly columns: ReadonlyMap<string, Column>;
  readonly register: readonly string[];
};
type Choice = { readonly name: string; readonly columns: readonly Column[]; readonly options: ScorecardOptions; readonly chosenBy: number };
type Row = {
  readonly name: string;
  readonly chosenBy: number;
  readonly truth: Truth;
  readonly difference: TruthDifference;
  readonly columns: readonly string[];
};

if (!existsSync(SCORED) || !existsSync(INSPECTIONS)) console.log("Skipped: chicago-food-inspections is not in ../shared/data.");
else {
  const table = await readTables();
  const rows = candidatesOf(table).map(({ name, columns }) => judged(table, chosen(table, name, columns)));
  const test = rowsWhere(table, (row) => table.isTest[row] === true);
  const published = truthOf(
    at(table.published, test),
    Uint8Array.from(test, (row) => table.target[row] ?? 0),
  );
  console.log(process.argv[2] === "--json" ? JSON.stringify({ published, rows }, null, 2) : told(published, rows));
}

/** With everything, and apart: without our register's longer memory, and without knowing who inspects, which no place can help. */
function candidatesOf({ columns, register }: Table): { readonly name: string; readonly columns: readonly Column[] }[] {
  const named = (names: readonly string[]) => names.flatMap((name) => columns.get(name) ?? []);
  return [
    { name: "scorecard", columns: named([...CITY, INSPECTOR, "Risk", ...register]) },
    { name: "the city's columns only", columns: named([...CITY, ...CITY_PAST, INSPECTOR]) },
    { name: "scorecard, not knowing who inspects", columns: named([...CITY, "Risk", ...register]) },
  ];
}

/** The settings with the best mean AUC over the parts of the training time. */
function chosen(table: Table, name: string, columns: readonly Column[]): Choice {
  const tried = SETTINGS.map((options) => ({
    name,
    columns,
    options,
    chosenBy: meanOf(PARTS.map((part) => aucOn(table, { columns, options, part }))),
  }));
  return tried.reduce((best, each) => (each.chosenBy > best.chosenBy ? each : best));
}

type Tried = Pick<Choice, "columns" | "options"> & { readonly part: (typeof PARTS)[number] };

function aucOn(table: Table, { columns, options, part: [from, to] }: Tried): number {
  const fitted = rowsWhere(table, (row) => table.isTest[row] === false && (table.day[row] ?? "") < from);
  const asked = rowsWhere(table, (row) => table.isTest[row] === false && (table.day[row] ?? "") >= from && (table.day[row] ?? "") < to);
  return auc(
    answersOf(table, { columns, options, fitted, asked }),
    Uint8Array.from(asked, (row) => table.target[row] ?? 0),
  );
}

function judged(table: Table, { name, columns, options, chosenBy }: Choice): Row {
  const fitted = rowsWhere(table, (row) => table.isTest[row] === false);
  const asked = rowsWhere(table, (row) => table.isTest[row] === true);
  const target = Uint8Array.from(asked, (row) => table.target[row] ?? 0);
  const answers = answersOf(table, { columns, options, fitted, asked });
  return {
    name,
    chosenBy,
    truth: truthOf(answers, target),
    difference: differenceOf(answers, at(table.published, asked), target),
    columns: columns.map((column) => column.name),
  };
}

type Fit = Pick<Choice, "columns" | "options"> & { readonly fitted: Int32Array; readonly asked: Int32Array };

function answersOf({ target }: Table, { columns, options, fitted, asked }: Fit): Float64Array {
  const outcomes = outcomesOf(Uint8Array.from(fitted, (row) => target[row] ?? 0));
  const scorecard = fitScorecard(
    columns.map((column) => rowsAt(column, fitted)),
    outcomes,
    options,
  );
  const points = pointsOf(
    scorecard,
    columns.map((column) => rowsAt(column, asked)),
  );
  return probabilitiesOf(scorecard.table, points);
}

async function readTables(): Promise<Table> {
  const inspections = await readRows(INSPECTIONS);
  const scored = await readRows(SCORED);
  const risk = new Map(inspections.rows.map((row) => [row.Inspection_ID, row.Risk ?? ""]));
  const builder = new TableBuilder([...scored.names, "Risk"]);
  for (const row of scored.rows) builder.add([...scored.names.map((name) => row[name] ?? ""), risk.get(row.Inspection_ID) ?? ""]);
  const ids = scored.rows.map(({ Inspection_ID = "" }) => Inspection_ID);
  const register = columnsBefore(inspections.rows.map(inspectionOf), ids);
  return {
    day: scored.rows.map(({ Inspection_Date = "" }) => Inspection_Date),
    isTest: scored.rows.map(({ Test }) => Test === "TRUE"),
    target: Uint8Array.from(scored.rows, ({ criticalFound }) => (criticalFound === "0" ? 1 : 0)),
    published: Float64Array.from(scored.rows, ({ score }) => 1 - Number(score)),
    columns: new Map([...builder.columns(WORDS), ...register].map((column) => [column.name, column])),
    register: register.map(({ name }) => name),
  };
}

type CsvRow = Readonly<Record<string, string>>;

async function readRows(path: string): Promise<{ readonly names: readonly string[]; readonly rows: readonly CsvRow[] }> {
  const rows: CsvRow[] = [];
  let names: readonly string[] = [];
  for await (const batch of readCsv(path, {})) {
    names = batch.columns;
    for (const row of batch.rows) rows.push(Object.fromEntries(names.map((name, column) => [name, row[column] ?? ""])));
  }
  return { names, rows };
}

function inspectionOf(row: CsvRow): Inspection {
  return {
    id: row.Inspection_ID ?? "",
    day: Date.parse(`${row.Inspection_Date}T00:00:00Z`) / 86_400_000,
    licence: row.License ?? "",
    name: (row.DBA_Name ?? "").toUpperCase().replaceAll(/[^A-Z0-9]/g, ""),
    zip: row.Zip ?? "",
    isCritical: Number(row.criticalCount) > 0,
    isFailed: row.Results === "Fail",
    serious: Number(row.seriousCount),
    minor: Number(row.minorCount),
  };
}

function rowsWhere({ target }: Table, isWanted: (row: number) => boolean): Int32Array {
  return Int32Array.from(target.keys()).filter(isWanted);
}

function at(values: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function told(published: Truth, rows: readonly Row[]): string {
  const withError = ({ value, error }: Estimate) => `${value.toFixed(3)} ± ${error.toFixed(3)}`;
  const lines = rows.map(({ name, chosenBy, truth, difference }) => [
    name,
    chosenBy.toFixed(3),
    withError(truth.auc),
    withError(difference.auc),
    withError(truth.logLoss),
    withError(truth.calibration),
  ]);
  return textTable(
    [
      ...lines,
      ["the city's published score", "", withError(published.auc), "", withError(published.logLoss), withError(published.calibration)],
    ],
    {
      header: ["test part", "AUC that chose", "AUC", "less the city's, paired", "log-loss", "calibration error"],
      align: ["left", "right", "right", "right", "right", "right"],
    },
  );
}
