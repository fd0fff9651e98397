import { area, line } from "d3-shape";
import { useMemo, useState } from "react";
import { useFormat } from "../format/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./chart.module.css";
import { ChartFrame } from "./chart-frame.tsx";
import { type CourseMonth, type CoursePlot, coursePlotOf, type PlottedMonth } from "./course-plot.ts";
import { CourseTable } from "./course-table.tsx";
import { MonthAxis } from "./month-axis.tsx";
import { PointedAt } from "./pointed-at.tsx";
import { words } from "./words.ts";

export type { CourseMonth } from "./course-plot.ts";

type CourseChartProps = {
  readonly title: string;
  readonly description: string;
  /** In order of month; months that are left out are gaps. */
  readonly months: readonly CourseMonth[];
};

const TOP = 8;
const PLOT_HEIGHT = 190;
const HEIGHT = TOP + PLOT_HEIGHT + 28;

/** A probability over months: the line, and the band in which it lies with nine chances in ten. Where nothing counted there is a gap. */
export function CourseChart({ title, description, months }: CourseChartProps) {
  const t = useWords(words);
  const format = useFormat();
  const plot = useMemo(() => coursePlotOf(months), [months]);
  const [pointed, point] = useState<PlottedMonth>();
  if (plot === undefined) return null;
  return (
    <ChartFrame
      title={title}
      description={description}
      height={HEIGHT}
      note={pointed === undefined ? t.hint : saidOf(pointed)}
      table={() => <CourseTable caption={title} months={months} />}
    >
      <ShareGrid plot={plot} />
      <svg x="0" y={TOP} width="100%" height={PLOT_HEIGHT} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <Shapes months={plot.months} />
      </svg>
      <ShareLabels plot={plot} />
      <MonthAxis first={plot.first} last={plot.last} top={TOP + PLOT_HEIGHT} />
      <PointedAt months={plot.months} top={TOP} height={PLOT_HEIGHT} pointed={pointed} onPoint={point} />
    </ChartFrame>
  );

  function saidOf({ month, shown }: PlottedMonth): string {
    if (shown === undefined) return t.none(format.month(month));
    return t.point(format.month(month), format.percent(shown.probability), format.percent(shown.low), format.percent(shown.high));
  }
}

/** Where a share is, from the top of the picture. */
const heightOf = (share: number, { yOf }: CoursePlot): number => TOP + (yOf(share) / 100) * PLOT_HEIGHT;

function ShareGrid({ plot }: { readonly plot: CoursePlot }) {
  return plot.ticks.map((tick) => (
    <line key={tick} className={classes.grid} x1="0" x2="100%" y1={heightOf(tick, plot)} y2={heightOf(tick, plot)} />
  ));
}

/** After the band, so that it covers none of them. */
function ShareLabels({ plot }: { readonly plot: CoursePlot }) {
  const { percent } = useFormat();
  return plot.ticks.map((tick) => (
    <text key={tick} className={classes.over} x="0" y={heightOf(tick, plot) - 4}>
      {percent(tick)}
    </text>
  ));
}

function Shapes({ months }: { readonly months: readonly PlottedMonth[] }) {
  const band = area<PlottedMonth>()
    .defined(({ shown }) => shown !== undefined)
    .x(({ x }) => x)
    .y0(({ shown }) => shown?.yLow ?? 0)
    .y1(({ shown }) => shown?.yHigh ?? 0);
  const middle = line<PlottedMonth>()
    .defined(({ shown }) => shown !== undefined)
    .x(({ x }) => x)
    .y(({ shown }) => shown?.y ?? 0);
  return (
    <>
      <path className={classes.band} d={band(months) ?? ""} />
      <path className={classes.line} d={middle(months) ?? ""} />
      {months.map(({ x, month, shown, isAlone }) =>
        shown === undefined || !isAlone ? null : <path key={month} className={classes.alone} d={`M${x},${shown.y}h0.001`} />,
      )}
    </>
  );
}
