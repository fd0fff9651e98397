import {
  type Chart,
  formatCount,
  formatDay,
  formatMonth,
  formatShare,
  type Html,
  html,
  isoMonth,
  joined,
  lineChartSvg,
} from "../../lib/index.ts";
import type { Measures } from "../model/index.ts";
import type { Truth, WatchedMonth } from "../watch/index.ts";
import type { ModelCard } from "./model-card.ts";

/** More months than a drawing has room for. */
const MONTHS_SHOWN = 24;

/** More months than this have no room for each one's name below it. */
const LABELS_MAX = 6;

/** How true it would have been, on later time: beside plainer readings, and drawn. */
export function backtestPart({ backtest, last, purpose }: ModelCard): Html {
  const { outcomes, bad, from, until, standing, share, baseRate, mean, coverage } = backtest;
  if (outcomes === 0 || from === undefined || until === undefined) return html`<p>There are no outcomes yet to measure it by.</p>`;
  const rows: (readonly [string, Measures])[] = [["this model's form", standing]];
  if (mean !== undefined) rows.push(["plain mean of ratings", mean]);
  rows.push(["plain share of own outcomes", share], ["base rate", baseRate]);
  const { words } = purpose.outcome;
  return html`<p>The last ${formatShare(last)} of the ${words.many}: ${formatCount(outcomes)}, from ${formatDay(from)} to ${formatDay(until)}, ${formatCount(bad)} of them ${words.bad}. Each was asked about before it happened, by the model fitted from what was known by then. Lower is better, save for AUC. ${formatShare(coverage)} of the 90 % intervals held what happened.</p>
<table><thead><tr><th></th><th class="figure">log-loss</th><th class="figure">Brier</th><th class="figure">AUC</th><th class="figure">calibration error</th></tr></thead><tbody>${joined(rows.map(measuresRow))}</tbody></table>
<figure>${{ html: lineChartSvg(reliabilityChart(backtest)) }}</figure>`;
}

function measuresRow([name, measures]: readonly [string, Measures]): Html {
  const { logLoss, brier, auc, calibrationError } = measures;
  return html`<tr><td>${name}</td>${joined([logLoss, brier, auc, calibrationError].map((value) => html`<td class="figure">${figure(value)}</td>`))}</tr>`;
}

const figure = (value: number | undefined): string => (value !== undefined && Number.isFinite(value) ? value.toFixed(3) : "-");

function reliabilityChart({ calibration, outcomes }: ModelCard["backtest"]): Chart {
  const points = calibration.map(({ predicted, observed, low, high, n }) => ({ x: predicted, y: observed, low, high, weight: n }));
  const least = Math.min(1, ...points.map(({ x, low }) => Math.min(x, low)));
  const axis = { min: Math.max(0, Math.floor(least * 10) / 10), max: 1, format: percent };
  return {
    title: "What was said, and what happened",
    note: `${formatCount(outcomes)} outcomes in bins of about as many; bars are 90 % intervals.`,
    columns: 1,
    panels: [
      {
        x: { ...axis, label: "probability given" },
        y: { ...axis, label: "share that went well" },
        diagonal: "as said",
        series: [{ kind: "points", name: "answers", points }],
      },
    ],
  };
}

/** The answers that were really given, month by month. */
export function monthsPart({ months }: ModelCard): Html {
  const measured = months
    .filter((month): month is Measured => month.truth !== undefined)
    .slice(0, MONTHS_SHOWN)
    .reverse();
  if (measured.length === 0)
    return html`<p>No month is over yet in which enough outcomes were learned that an answer had been given before.</p>`;
  const out = measured.filter(({ truth }) => truth.isOut);
  const said =
    out.length === 0
      ? "In none of them did what was told leave its band."
      : `What was told left its band in ${out.map(({ month }) => formatMonth(month)).join(", ")}.`;
  return html`<p>Each outcome as it was learned, against the last answer that somebody had been given before. ${said} Answers that are right leave it in one month of a hundred.</p>
<table><thead><tr><th>month</th><th class="figure">outcomes</th><th class="figure">told</th><th class="figure">went well</th><th class="figure">band</th><th class="figure">log-loss</th><th class="figure">AUC</th><th></th></tr></thead><tbody>${joined(measured.map(monthRow))}</tbody></table>
<figure>${{ html: lineChartSvg(monthsChart(measured)) }}</figure>`;
}

type Measured = WatchedMonth & { readonly truth: Truth };

function monthRow({ month, truth: { outcomes, all, logLoss, auc, isOut } }: Measured): Html {
  const band = `${percent(all.low)} to ${percent(all.high)}`;
  const cells = [
    formatCount(outcomes),
    formatShare(all.predicted),
    formatShare(all.observed),
    band,
    figure(logLoss),
    auc === undefined ? "-" : `${figure(auc.value)} ± ${figure(auc.error)}`,
  ];
  return html`<tr><td class="when">${isoMonth(month)}</td>${joined(cells.map((cell) => html`<td class="figure">${cell}</td>`))}<td>${isOut ? "out" : ""}</td></tr>`;
}

function monthsChart(measured: readonly Measured[]): Chart {
  const told = measured.map(({ truth: { all } }, x) => ({ x, y: all.predicted, low: all.low, high: all.high }));
  const apart = Math.ceil(measured.length / LABELS_MAX);
  const happened = measured.map(({ truth: { all } }, x) => ({ x, y: all.observed }));
  return {
    title: "Month by month",
    note: "Bars are the band in which what happens lies, if what was told is right.",
    columns: 1,
    panels: [
      {
        x: { label: "month", names: measured.map(({ month }, x) => (x % apart === 0 ? isoMonth(month) : "")) },
        y: { label: "share that goes well", format: percent },
        series: [
          { kind: "points", name: "told", points: told },
          { kind: "line", name: "happened", points: happened },
        ],
      },
    ],
  };
}

const percent = (value: number): string => `${Math.round(value * 1000) / 10} %`;
