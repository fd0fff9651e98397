import { area, line } from "d3-shape";
import frame from "./chart.module.css";
import classes from "./lines-chart.module.css";
import type { LinePoint, LineSeries, LinesPlot } from "./lines-plot.ts";

type Place = { readonly plot: LinesPlot; readonly top: number; readonly height: number };

/** The lines across, with what they stand for. */
export function ValueAxis({ plot: { ticks, yOf }, top, height, format }: Place & { readonly format: (value: number) => string }) {
  return ticks.map((tick) => {
    const y = top + (yOf(tick) / 100) * height;
    return (
      <g key={tick}>
        <line className={frame.grid} x1="0" x2="100%" y1={y} y2={y} />
        <text x="0" y={y - 4}>
          {format(tick)}
        </text>
      </g>
    );
  });
}

type ShapesProps = Place & { readonly series: readonly LineSeries[]; readonly chosen: string | undefined };

/** Every line; the band of the one that is brought out, or of the only one that has any. */
export function LinesShapes({ series, plot, chosen, top, height }: ShapesProps) {
  const banded = series.filter(({ points }) => points.some(({ low }) => low !== undefined));
  const brought = chosen ?? (banded.length === 1 ? banded[0]?.name : undefined);
  return (
    <svg x="0" y={top} width="100%" height={height} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {series.map(({ name, points }) => (name === brought ? <Band key={name} points={points} plot={plot} /> : null))}
      {series.map(({ name, points }, at) => (
        <OneLine key={name} points={points} plot={plot} at={at} isFaded={chosen !== undefined && chosen !== name} />
      ))}
    </svg>
  );
}

function Band({ points, plot: { xOf, yOf } }: { readonly points: readonly LinePoint[]; readonly plot: LinesPlot }) {
  const shape = area<LinePoint | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => xOf(point?.x ?? 0))
    .y0((point) => yOf(point?.low ?? point?.y ?? 0))
    .y1((point) => yOf(point?.high ?? point?.y ?? 0));
  return <path className={frame.band} d={shape(withGaps(points)) ?? ""} />;
}

type OneLineProps = { readonly points: readonly LinePoint[]; readonly plot: LinesPlot; readonly at: number; readonly isFaded: boolean };

function OneLine({ points, plot: { xOf, yOf }, at, isFaded }: OneLineProps) {
  const shape = line<LinePoint | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => xOf(point?.x ?? 0))
    .y((point) => yOf(point?.y ?? 0));
  const alone = points.filter(({ x }) => !points.some((other) => Math.abs(other.x - x) === 1));
  return (
    <g className={classes.series} data-series={at} data-faded={isFaded}>
      <path className={classes.line} d={shape(withGaps(points)) ?? ""} />
      {alone.map(({ x, y }) => (
        <path key={x} className={classes.alone} d={`M${xOf(x)},${yOf(y)}h0.001`} />
      ))}
    </g>
  );
}

/** Where a place is left out, the line is interrupted. */
function withGaps(points: readonly LinePoint[]): (LinePoint | undefined)[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    return before !== undefined && point.x - before.x > 1 ? [undefined, point] : [point];
  });
}
