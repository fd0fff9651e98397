import { formatCount, formatInstant } from "../lib/index.ts";
import type { TrialResult } from "../service/index.ts";
import type { Report } from "./report.ts";
import { figureLines } from "./try-figures.ts";
import type { Plan, Unclear } from "./try-plan.ts";
import { doubtLines, notReadLines, readingLines } from "./try-reading.ts";
import { dayTeller } from "./try-words.ts";
import { wrapText } from "./wrap-text.ts";

/** A trial that ran, and its files: the mapping was written, left as it was because it says something else, or given. */
export type Tried = {
  readonly plan: Plan;
  readonly result: TrialResult;
  readonly last: number;
  readonly files: {
    readonly mapping: { readonly path: string; readonly is: "written" | "left" | "given" };
    readonly chart: string | undefined;
  };
};

/** Refusals shown in the text: enough to see what is wrong with a table. */
const REFUSALS_SHOWN_MAX = 2;

/** One screen. */
const LINES_MAX = 40;

/** A trial on one screen. Where there is too little to measure by it says what is missing instead of figures, and is bad. */
export function tryReport(tried: Tried): Report {
  const { plan, result, last } = tried;
  const { measured } = result;
  const day = dayTeller(result);
  const head = [...tableLines(tried, day), "", ...readingLines(plan)];
  const figures =
    measured === undefined ? missingLines("Not measured, for want of outcomes", result.missing) : figureLines({ measured, last, day });
  const rest = ["", ...figures, "", ...fileLines(tried)];
  const doubts = doubtLines(plan.guess?.doubts ?? [], LINES_MAX - head.length - rest.length);
  return { text: [...head, ...doubts, ...rest].join("\n"), json: trialJson(tried), isBad: measured === undefined };
}

/** A table that cannot be tried: what was looked for and not found. */
export function unclearReport({ file, rows, guess }: Unclear): Report {
  const lines = [
    `${file}: ${formatCount(rows)} rows`,
    "",
    ...missingLines("It does not show", guess.missing),
    ...notReadLines(guess.notRead),
    "",
    wrapText("A mapping written by hand can say what was not recognised: docs/guides/try.md shows one; then --map FILE."),
  ];
  return { text: lines.join("\n"), json: { file, rows, missing: guess.missing, notRead: guess.notRead }, isBad: true };
}

function missingLines(head: string, missing: readonly string[]): readonly string[] {
  return [`${head}:`, ...missing.map((each) => wrapText(each, { first: "  - " }))];
}

function tableLines({ plan, result }: Tried, day: (micros: number) => string): readonly string[] {
  const { summary, from, until } = result;
  const span = from === undefined || until === undefined ? "" : `, ${day(from)} to ${day(until)}`;
  const head = `${plan.file}: ${formatCount(plan.rows)} rows, ${formatCount(result.subjects)} names in ${plan.mapping.subject.column}${span}`;
  const left = Object.entries(summary.leftOut).map(([reason, rows]) => `${formatCount(rows)} (${reason.replaceAll("_", " ")})`);
  const refused = summary.refusals
    .slice(0, REFUSALS_SHOWN_MAX)
    .map(({ line, message }) => `${line === undefined ? "" : `line ${line}: `}${message}`);
  return [
    wrapText(head),
    ...(left.length === 0 ? [] : [wrapText(`Rows left out: ${left.join(", ")}.`)]),
    ...(summary.refused === 0 ? [] : [wrapText(`${formatCount(summary.refused)} records refused, as ${refused.join("; ")}.`)]),
  ].flatMap((text) => text.split("\n"));
}

function fileLines({ files: { mapping, chart } }: Tried): readonly string[] {
  const names = [...(mapping.is === "written" ? [mapping.path] : []), ...(chart === undefined ? [] : [chart])];
  const sentences = [
    ...(names.length === 0 ? [] : [`Written: ${names.join(" and ")}.`]),
    ...(mapping.is === "left" ? [`${mapping.path} was there already, says something else, and was left as it is.`] : []),
    "The store was thrown away; nothing left this machine.",
  ];
  const again = mapping.is === "given" ? [] : [`Read wrongly? Edit the mapping and run it again with --map ${mapping.path}`];
  return [sentences.join(" "), ...again].flatMap((text) => wrapText(text).split("\n"));
}

function trialJson({ plan, result, last, files }: Tried): unknown {
  const { summary, outcomes, subjects, from, until, measured } = result;
  const span = from === undefined || until === undefined ? {} : { from: formatInstant(from), until: formatInstant(until) };
  const { records, refused, refusals, leftOut } = summary;
  const guessed = plan.guess === undefined ? {} : { parts: plan.guess.parts, doubts: plan.guess.doubts, notRead: plan.guess.notRead };
  const table = { file: plan.file, rows: plan.rows, records, refused, refusals, leftOut, outcomes, subjects, ...span };
  const base = { table, purpose: plan.purpose.name, mapping: plan.mapping, ...guessed, files, last };
  if (measured === undefined) return { ...base, missing: result.missing };
  const { report, holdBack, verdict, newcomers } = measured;
  const later = { outcomes: report.outcomes, bad: report.bad, newcomers };
  const { standing, baseRate, share, mean, calibration, coverage } = report;
  return {
    ...base,
    later,
    standing,
    baseRate,
    share,
    mean,
    calibration,
    coverage,
    holdBack: holdBack.rows,
    verdict: { helps: verdict.helps, gain: verdict.gain },
  };
}
