import type { Purpose } from "../core/law/index.ts";
import type { BacktestReport } from "../core/model/index.ts";
import { type Chart, formatCount, formatShare } from "../lib/index.ts";

/** What a standing said against what happened, bin by bin: on the diagonal, eight of ten that were given 80 % went well. */
export function calibrationChart(
  { calibration, outcomes, standing }: BacktestReport,
  { name, question }: Pick<Purpose, "name" | "question">,
): Chart {
  const points = calibration.map(({ predicted, observed, low, high, n }) => ({ x: predicted, y: observed, low, high, weight: n }));
  const least = Math.min(1, ...points.map(({ x, low }) => Math.min(x, low)));
  const min = Math.max(0, Math.floor(least * 10) / 10);
  const axis = { min, max: 1, format: (value: number) => `${Math.round(value * 100)} %` };
  return {
    title: `${name}: what was said, and what happened`,
    subtitle: question,
    note: `${formatCount(outcomes)} outcomes, each asked about before it happened, in bins of about as many; bars are 90 % intervals. Calibration error ${formatShare(standing.calibrationError)}.`,
    columns: 1,
    panels: [
      {
        x: { ...axis, label: "probability given" },
        y: { ...axis, label: "share that went well" },
        diagonal: "as said",
        series: [{ kind: "points", name: "standings", points }],
      },
    ],
  };
}
