import type { Purpose } from "../core/law/index.ts";
import type { BacktestReport, Measures } from "../core/model/index.ts";
import { formatCount, formatDay, formatInstant, formatShare, textTable } from "../lib/index.ts";
import { SIMULATED } from "./answer-text.ts";
import type { Report } from "./report.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

/** What was asked for. */
export type Asked = {
  readonly purpose: Pick<Purpose, "name" | "outcome">;
  readonly last: number;
  readonly source?: string | undefined;
  readonly plot?: string | undefined;
  readonly isSimulated?: boolean;
};

/** A backtest as a table of the standing and its baselines, and one sentence that reads it. With nothing to measure it is bad. */
export function backtestReport(report: BacktestReport, { purpose, last, source, plot, isSimulated = false }: Asked): Report {
  const { from, until, ...rest } = report;
  const json = {
    ...rest,
    last,
    isSimulated,
    ...(source === undefined ? {} : { source }),
    ...(from === undefined || until === undefined ? {} : { from: formatInstant(from), until: formatInstant(until) }),
  };
  if (report.outcomes === 0) return { text: `There are no outcomes of ${purpose.name} to measure.`, json, isBad: true };
  const parts = [
    ...(isSimulated ? [wrapText(SIMULATED)] : []),
    wrapText(headline(report, purpose)),
    tableOf(report),
    wrapText(reading(report)),
  ];
  if (plot !== undefined) parts.push(wrapText(`The calibration curve is in ${plot}.`));
  return { text: parts.join("\n\n"), json };
}

function headline({ outcomes, bad, from, until }: BacktestReport, { name, outcome: { words } }: Asked["purpose"]): string {
  const span = from === undefined || until === undefined ? "" : `, from ${formatDay(from)} to ${formatDay(until)}`;
  return `${name}: ${formatCount(outcomes)} ${words.many}${span}, ${formatCount(bad)} of them (${formatShare(bad / outcomes)}) ${words.bad}. Each was asked about before it happened, with nothing but what was known by then.`;
}

/** Every reading by the name a reader would give it; those that a purpose does not have are left out. */
function readingsOf({ standing, baseRate, share, mean }: BacktestReport): (readonly [name: string, measures: Measures])[] {
  const rows: (readonly [string, Measures])[] = [["standing", standing]];
  if (mean !== undefined) rows.push(["plain mean of ratings", mean]);
  rows.push(["plain share of own outcomes", share], ["base rate", baseRate]);
  return rows;
}

function tableOf(report: BacktestReport): string {
  const rows = readingsOf(report).map(([name, measures]) => [
    name,
    figure(measures.logLoss),
    figure(measures.brier),
    figure(measures.auc),
    figure(measures.calibrationError),
  ]);
  const header = ["", "log-loss", "Brier", "AUC", "calibration error"];
  return textTable(rows, { header, align: ["left", "right", "right", "right", "right"], widthMax: COLUMNS_MAX });
}

/** Three decimals: the fourth changes with a handful of outcomes. */
function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : "-";
}

/** What the table says, for who does not read tables of losses every day. */
function reading(report: BacktestReport): string {
  const { standing, coverage } = report;
  const [best] = readingsOf(report)
    .slice(1)
    .sort(([, a], [, b]) => a.logLoss - b.logLoss);
  const calibrated = `${formatShare(coverage)} of its 90 % intervals held what happened.`;
  if (best === undefined) return calibrated;
  const [name, measures] = best;
  const gain = 1 - standing.logLoss / measures.logLoss;
  const compared =
    gain > 0
      ? `The standing loses ${formatShare(gain)} less than the best of the others (${name}).`
      : `The standing does not beat the ${name} here.`;
  return `Lower is better, save for AUC. ${compared} ${calibrated}`;
}
