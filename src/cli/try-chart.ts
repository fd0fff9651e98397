import type { Chart, ChartPoint, Panel, Series } from "../lib/index.ts";
import { formatCount, formatShare } from "../lib/index.ts";
import type { HeldBack, Measured } from "../service/index.ts";

/** What a picture of a trial is called and says. */
export type Drawn = { readonly measured: Measured; readonly file: string };

/** Two panels: what was said against what happened, and whom holding back would have caught and wronged. */
export function tryChart({ measured, file }: Drawn): Chart {
  const { report } = measured;
  return {
    title: `${file}: what a standing would have told`,
    subtitle: `${formatCount(report.outcomes)} later deals, ${formatCount(report.bad)} of them bad; each asked about before it happened`,
    note: `Left: bins of about as many deals, bars are 90 % intervals; calibration error ${formatShare(report.standing.calibrationError)}. Right: further up is more of the bad ones caught, further right is more of the good ones wronged.`,
    panels: [calibrationPanel(measured), holdBackPanel(measured)],
  };
}

const percent = (value: number) => `${Math.round(value * 100)} %`;

function calibrationPanel({ report }: Measured): Panel {
  const points = report.calibration.map(({ predicted, observed, low, high }) => ({ x: predicted, y: observed, low, high }));
  const least = Math.min(...points.map(({ x, low }) => Math.min(x, low)));
  const axis = { min: Math.max(0, Math.floor(least * 10) / 10), max: 1, format: percent };
  return {
    title: "Is it true?",
    x: { ...axis, label: "chance given that it goes well" },
    y: { ...axis, label: "share that went well" },
    diagonal: "as said",
    series: [{ kind: "points", name: "standing", points }],
  };
}

function holdBackPanel({ report, holdBack: { curves } }: Measured): Panel {
  const totals = { bad: report.bad, good: report.outcomes - report.bad };
  const axis = { min: 0, max: 1, format: percent };
  const line = (name: string, steps: readonly HeldBack[], isDashed: boolean): Series => ({
    kind: "line",
    name,
    points: pointsOf(steps, totals),
    isDashed,
  });
  const plain = [line("plain share", curves.share, true), ...(curves.mean === undefined ? [] : [line("plain mean", curves.mean, true)])];
  return {
    title: "Whom does it catch, whom does it wrong?",
    x: { ...axis, label: "of the good ones, held back (wronged)" },
    y: { ...axis, label: "of the bad ones, held back (caught)" },
    diagonal: "by chance",
    series: [line("standing", curves.standing, false), ...plain],
  };
}

/** From nothing held back to everything. */
function pointsOf(steps: readonly HeldBack[], { bad, good }: { readonly bad: number; readonly good: number }): readonly ChartPoint[] {
  const between = steps.map(({ caught, wronged }) => ({ x: wronged / good, y: caught / bad }));
  return [{ x: 0, y: 0 }, ...between, { x: 1, y: 1 }];
}
