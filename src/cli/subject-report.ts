import { formatCount, formatDay, formatInstant, formatMonth, textTable } from "../lib/index.ts";
import type { ShownTally, SubjectSummary } from "../service/index.ts";
import { SIMULATED } from "./answer-text.ts";
import { freezeJson, freezeText } from "./freeze-report.ts";
import { type Ink, PLAIN } from "./ink.ts";
import type { Report } from "./report.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

/** Months shown one by one; what lies before is summed in one line. */
const MONTHS_SHOWN = 12;

type Telling = { readonly isSimulated: boolean; readonly ink?: Ink };

/** What is held about a subject, in tables. */
export function subjectReport(summary: SubjectSummary, { isSimulated, ink = PLAIN }: Telling): Report {
  const parts = [
    ...(isSimulated ? [wrapText(SIMULATED)] : []),
    `${ink.bold(summary.identifiers.join("\n"))}\n${whoText(summary)}`,
    recordsText(summary),
    ...summary.tallies.map(tallyText),
    looksText(summary),
    ...freezesText(summary),
  ];
  return { text: parts.join("\n\n"), json: { ...jsonOf(summary), isSimulated } };
}

function whoText({ kind, linked }: SubjectSummary): string {
  const links =
    linked.length === 0 ? "" : `, linked to ${linked.length === 1 ? "another subject" : `${formatCount(linked.length)} others`}`;
  return `A ${kind}${links}.`;
}

function recordsText({ records }: SubjectSummary): string {
  if (records.length === 0) return "There are no records.";
  const rows = records.map(({ register, state, records: number, first, last }) => [
    register,
    state,
    formatCount(number),
    formatDay(first),
    formatDay(last),
  ]);
  const header = ["register", "state", "records", "first", "last"];
  return textTable(rows, { header, align: ["left", "left", "right"], widthMax: COLUMNS_MAX });
}

function tallyText({ register, countNames, rows }: ShownTally): string {
  const shown = rows.slice(-MONTHS_SHOWN).reverse();
  const earlier = rows.slice(0, -MONTHS_SHOWN);
  const lines = shown.map(({ month, records, counts }) => [formatMonth(month), ...[records, ...counts].map(formatCount)]);
  if (earlier.length > 0) {
    const sum = (of: (row: (typeof rows)[number]) => number): string => formatCount(earlier.reduce((total, row) => total + of(row), 0));
    lines.push(["earlier", sum((row) => row.records), ...countNames.map((_, i) => sum((row) => row.counts[i] ?? 0))]);
  }
  const header = [`tally of ${register}`, "records", ...countNames];
  return textTable(lines, { header, align: ["left", ...header.slice(1).map(() => "right" as const)], widthMax: COLUMNS_MAX });
}

function looksText({ looks }: SubjectSummary): string {
  if (looks.length === 0) return "Nobody has looked yet.";
  return `Looks so far: ${looks.map(({ look, looks: number }) => `${formatCount(number)} ${LOOKS[look]}`).join(", ")}.`;
}

function freezesText({ freezes, subject }: SubjectSummary): string[] {
  return freezes.length === 0 ? [] : [freezes.map((freeze) => wrapText(freezeText(freeze, subject))).join("\n")];
}

const LOOKS = { first: "first", review: "in review", own: "of its own" } as const;

function jsonOf({ records, tallies, freezes, ...rest }: SubjectSummary) {
  return {
    ...rest,
    freezes: freezes.map(freezeJson),
    records: records.map(({ first, last, ...row }) => ({ ...row, first: formatInstant(first), last: formatInstant(last) })),
    tallies: tallies.map(({ register, countNames, rows }) => ({
      register,
      months: rows.map(({ month, records: number, counts }) => ({
        month: monthText(month),
        records: number,
        counts: Object.fromEntries(countNames.map((name, i) => [name, counts[i] ?? 0])),
      })),
    })),
  };
}

/** `2016-01` */
function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
