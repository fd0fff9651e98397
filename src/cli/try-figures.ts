import { formatCount, formatShare, textTable } from "../lib/index.ts";
import type { HeldBack, HoldBackRow, Measured } from "../service/index.ts";
import { wrapText } from "./wrap-text.ts";

type Told = { readonly measured: Measured; readonly last: number; readonly day: (micros: number) => string };

/** More thresholds than this push something off the screen. */
const ROWS_MAX = 6;
const INDENT = "  ";

/** What was measured: the table of thresholds, and what it comes to in the words of a shop; as lines. */
export function figureLines(told: Told): readonly string[] {
  const { measured } = told;
  const sentences = [comparedText(measured), truthText(measured), verdictText(measured)].map((text) => wrapText(text));
  return [wrapText(introduction(told)), "", holdBackTable(measured), "", ...sentences].flatMap((text) => text.split("\n"));
}

function introduction({ measured: { report, newcomers }, last, day }: Told): string {
  const { outcomes, bad, from } = report;
  const since = from === undefined ? "" : ` from ${day(from)} on`;
  const later = `Tried on the last ${Math.round(last * 100)} %: ${formatCount(outcomes)} deals${since}, ${formatCount(bad)} of them (${formatShare(bad / outcomes)}) bad.`;
  return `${later} Each was asked about before it happened, by what was known then; ${formatCount(newcomers)} were with somebody new.`;
}

function holdBackTable({ holdBack: { rows }, report }: Measured): string {
  const hasMean = rows.some(({ mean }) => mean !== undefined);
  const cells = rows
    .slice(-ROWS_MAX)
    .map((row) => [
      percent(row.threshold),
      formatCount(row.stopped),
      ...sides(row),
      ...sides(row.share),
      ...(row.mean === undefined ? [] : sides(row.mean)),
    ]);
  const header = [
    "hold back below",
    "stopped",
    "caught",
    "wronged",
    "share: caught",
    "wronged",
    ...(hasMean ? ["mean: caught", "wronged"] : []),
  ];
  const table = textTable(cells, { header, align: header.map(() => "right") });
  const good = formatCount(report.outcomes - report.bad);
  const note = `Caught: of the ${formatCount(report.bad)} bad ones. Wronged: of the ${good} good ones. Share${hasMean ? ", mean" : ""}: the plain ones, stopping as many.`;
  return [...table.split("\n").map((line) => INDENT + line), wrapText(note, { first: INDENT })].join("\n");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace(/\.0$/, "")} %`;
}

function sides({ caught, wronged }: HeldBack): string[] {
  return [formatCount(Math.round(caught)), formatCount(Math.round(wronged))];
}

/** "Among the 200 deals trusted least are 61 of the 140 bad ones; the plain share finds 48, drawing lots 14." */
function comparedText({ report, verdict: { row } }: Measured): string {
  if (row === undefined) return "";
  const mean = row.mean === undefined ? "" : `, the plain mean ${formatCount(Math.round(row.mean.caught))}`;
  const others = `the plain share finds ${formatCount(Math.round(row.share.caught))}${mean}, drawing lots ${formatCount(Math.round(chanceOf(row, report)))}`;
  return `Among the ${formatCount(row.stopped)} deals trusted least are ${formatCount(row.caught)} of the ${formatCount(report.bad)} bad ones; ${others}.`;
}

function chanceOf({ stopped }: HoldBackRow, { outcomes, bad }: Measured["report"]): number {
  return (stopped / outcomes) * bad;
}

/** The AUC, the log-loss and the calibration, for who has never heard of them. */
function truthText({ report, holdBack }: Measured): string {
  const { standing, share, mean, baseRate } = report;
  const plainMean = mean === undefined || holdBack.curves.mean === undefined ? "" : `, plain mean ${hundred(mean.auc)}`;
  const pairs = `Of a good one and a bad one it trusts the bad one less ${hundred(standing.auc)} times in 100 (plain share ${hundred(share.auc)}${plainMean}, a coin 50).`;
  const losses = `Log-loss: standing ${figure(standing.logLoss)}, one figure for all ${figure(baseRate.logLoss)}, plain share ${figure(share.logLoss)}.`;
  return `${pairs} ${losses} ${calibrationText(report)}`;
}

function calibrationText({ calibration }: Measured["report"]): string {
  const [lowest] = calibration;
  const highest = calibration.at(-1);
  if (lowest === undefined || highest === undefined || lowest === highest) return "";
  return `Where it said ${formatShare(lowest.predicted)}, ${formatShare(lowest.observed)} went well; where ${formatShare(highest.predicted)}, ${formatShare(highest.observed)}.`;
}

/** Says it as it is, where it is nothing too. */
function verdictText({ report, verdict: { helps, gain, row } }: Measured): string {
  const saved = `its chances miss by ${formatShare(Math.abs(gain))} ${gain > 0 ? "less" : "more"} than one figure for all`;
  const ranking = row !== undefined && row.caught <= row.share.caught ? rankingText(report) : "";
  switch (helps) {
    case "chance":
      return `Verdict: no gain. ${capital(saved)}, and how it went before hardly tells how it goes next.`;
    case "little":
      return `Verdict: a small gain. ${capital(saved)}.${ranking}`;
    case "much":
      return `Verdict: a gain. ${capital(saved)}.${ranking}`;
  }
}

function rankingText({ baseRate, share }: Measured["report"]): string {
  const worse = share.logLoss > baseRate.logLoss ? "; as a chance it is worse than one figure for all" : "";
  return ` To pick the worst, the plain share does as well${worse}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const hundred = (auc: number) => String(Math.round(auc * 100));
const figure = (value: number) => value.toFixed(3);
