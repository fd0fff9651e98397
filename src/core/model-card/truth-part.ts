import { type Chart, type Html, html, isoMonth, joined, lineChartSvg } from "../../lib/index.ts";
import type { MeasuredFigures } from "../model/index.ts";
import type { Truth, WatchedMonth } from "../watch/index.ts";
import { type CardReading, sidesOf } from "./card-reading.ts";
import type { CardBacktest, ModelCard } from "./model-card.ts";

/** More months than a drawing has room for. */
const MONTHS_SHOWN = 24;

/** More months than this have no room for each one's name below it. */
const LABELS_MAX = 6;

/** How true it would have been, on later time: beside plainer readings, and drawn. */
export function backtestPart({ backtest, last, purpose }: ModelCard, reading: CardReading): Html {
  const { words, formats } = reading;
  const told = words.backtest;
  if (backtest === undefined || backtest.outcomes === 0 || backtest.from === undefined || backtest.until === undefined) {
    return html`<p>${told.none}</p>`;
  }
  const { outcomes, bad, from, until, standing, share, baseRate, mean, coverage } = backtest;
  const rows: (readonly [string, MeasuredFigures])[] = [[told.readings.standing, standing]];
  if (mean !== undefined) rows.push([told.readings.mean, mean]);
  rows.push([told.readings.share, share], [told.readings.baseRate, baseRate]);
  const sides = sidesOf(purpose, reading);
  const said = told.said({
    last: formats.share(last),
    outcomes: formats.count(outcomes),
    many: sides.many,
    from: formats.day(from),
    until: formats.day(until),
    bad: formats.count(bad),
    badWord: sides.bad,
    coverage: formats.share(coverage),
  });
  const { heads } = told;
  return html`<p>${said}</p>
<table><thead><tr><th></th><th class="figure">${heads.logLoss}</th><th class="figure">${heads.brier}</th><th class="figure">${heads.auc}</th><th class="figure">${heads.error}</th></tr></thead><tbody>${joined(rows.map(measuresRow))}</tbody></table>
<figure>${{ html: lineChartSvg(reliabilityChart(backtest, reading)) }}</figure>`;
}

function measuresRow([name, { logLoss, brier, auc, calibrationError }]: readonly [string, MeasuredFigures]): Html {
  return html`<tr><td>${name}</td>${joined([logLoss, brier, auc, calibrationError].map((value) => html`<td class="figure">${figure(value)}</td>`))}</tr>`;
}

const figure = (value: number | undefined): string => (value !== undefined && Number.isFinite(value) ? value.toFixed(3) : "-");

function reliabilityChart({ calibration, outcomes }: CardBacktest, { words, formats }: CardReading): Chart {
  const { chart } = words.backtest;
  const points = calibration.map(({ predicted, observed, low, high, n }) => ({ x: predicted, y: observed, low, high, weight: n }));
  const least = Math.min(1, ...points.map(({ x, low }) => Math.min(x, low)));
  const axis = { min: Math.max(0, Math.floor(least * 10) / 10), max: 1, format: percent };
  return {
    title: chart.title,
    note: chart.note(formats.count(outcomes)),
    columns: 1,
    panels: [
      {
        x: { ...axis, label: chart.given },
        y: { ...axis, label: chart.well },
        diagonal: chart.asSaid,
        series: [{ kind: "points", name: chart.answers, points }],
      },
    ],
  };
}

/** The answers that were really given, month by month. */
export function monthsPart({ months }: ModelCard, reading: CardReading): Html {
  const { words, formats } = reading;
  const told = words.watched;
  const measured = months
    .filter((month): month is Measured => month.truth !== undefined)
    .slice(0, MONTHS_SHOWN)
    .reverse();
  if (measured.length === 0) return html`<p>${told.none}</p>`;
  const out = measured.filter(({ truth }) => truth.isOut).map(({ month }) => formats.month(month));
  const { heads } = told;
  return html`<p>${told.said(out.length === 0 ? undefined : out.join(words.list))}</p>
<table><thead><tr><th>${heads.month}</th><th class="figure">${heads.outcomes}</th><th class="figure">${heads.told}</th><th class="figure">${heads.well}</th><th class="figure">${heads.band}</th><th class="figure">${heads.logLoss}</th><th class="figure">${heads.auc}</th><th></th></tr></thead><tbody>${joined(measured.map((month) => monthRow(month, reading)))}</tbody></table>
<figure>${{ html: lineChartSvg(monthsChart(measured, reading)) }}</figure>`;
}

type Measured = WatchedMonth & { readonly truth: Truth };

function monthRow({ month, truth: { outcomes, all, logLoss, auc, isOut } }: Measured, { words: { watched }, formats }: CardReading): Html {
  const cells = [
    formats.count(outcomes),
    formats.share(all.predicted),
    formats.share(all.observed),
    watched.band(percent(all.low), percent(all.high)),
    figure(logLoss),
    auc === undefined ? "-" : `${figure(auc.value)} ± ${figure(auc.error)}`,
  ];
  return html`<tr><td class="when">${isoMonth(month)}</td>${joined(cells.map((cell) => html`<td class="figure">${cell}</td>`))}<td>${isOut ? watched.out : ""}</td></tr>`;
}

function monthsChart(measured: readonly Measured[], { words: { watched, backtest } }: CardReading): Chart {
  const told = measured.map(({ truth: { all } }, x) => ({ x, y: all.predicted, low: all.low, high: all.high }));
  const apart = Math.ceil(measured.length / LABELS_MAX);
  const happened = measured.map(({ truth: { all } }, x) => ({ x, y: all.observed }));
  return {
    title: watched.chart.title,
    note: watched.chart.note,
    columns: 1,
    panels: [
      {
        x: { label: watched.heads.month, names: measured.map(({ month }, x) => (x % apart === 0 ? isoMonth(month) : "")) },
        y: { label: backtest.chart.well, format: percent },
        series: [
          { kind: "points", name: watched.heads.told, points: told },
          { kind: "line", name: watched.chart.happened, points: happened },
        ],
      },
    ],
  };
}

const percent = (value: number): string => `${Math.round(value * 1000) / 10} %`;
