import { useMemo, useState } from "react";
import { useFormat } from "../format/index.ts";
import { useWords } from "../words/index.ts";
import { ChartFrame } from "./chart-frame.tsx";
import classes from "./lines-chart.module.css";
import { LinesLegend } from "./lines-legend.tsx";
import { type AlongX, type LineSeries, linesPlotOf, type PlottedPlace } from "./lines-plot.ts";
import { LinesShapes, ValueAxis } from "./lines-shapes.tsx";
import { LinesTable } from "./lines-table.tsx";
import { MonthAxis } from "./month-axis.tsx";
import { NamesAxis } from "./names-axis.tsx";
import { PointedAt } from "./pointed-at.tsx";
import { words } from "./words.ts";

export type { AlongX, LinePoint, LineSeries } from "./lines-plot.ts";

type LinesChartProps = {
  readonly title: string;
  readonly description: string;
  /** At most eight: more lines nobody tells apart. A gap between months is one in the line. */
  readonly series: readonly LineSeries[];
  readonly along: AlongX;
  /** A value as it is told. */
  readonly format: (value: number) => string;
  /** The ends of the scale, where they are not those of the lines. */
  readonly from?: number;
  readonly to?: number;
  /** What lies along the picture, for the head of the table. */
  readonly alongName?: string;
};

const TOP = 10;
const PLOT_HEIGHT = 210;
const HEIGHT = TOP + PLOT_HEIGHT + 28;

/** Several lines in one picture, each told apart by its dashes as well as its colour; one can be brought out, with its band. */
export function LinesChart({ title, description, series, along, format, from, to, alongName }: LinesChartProps) {
  const t = useWords(words);
  const { month } = useFormat();
  const plot = useMemo(() => linesPlotOf(series, along, { from, to }), [series, along, from, to]);
  const [pointed, point] = useState<PlottedPlace>();
  const [chosen, choose] = useState<string>();
  if (plot === undefined) return null;
  const nameOf = (place: string) => (along.kind === "months" ? month(place) : place);
  return (
    <div className={classes.chart}>
      <LinesLegend names={series.map(({ name }) => name)} chosen={chosen} onChoose={choose} />
      <ChartFrame
        title={title}
        description={description}
        height={HEIGHT}
        note={pointed === undefined ? t.hintLines : saidAt(pointed)}
        table={() => (
          <LinesTable caption={title} series={series} places={plot.places} nameOf={nameOf} format={format} head={alongName ?? t.month} />
        )}
      >
        <ValueAxis plot={plot} top={TOP} height={PLOT_HEIGHT} format={format} />
        <LinesShapes series={series} plot={plot} chosen={chosen} top={TOP} height={PLOT_HEIGHT} />
        {along.kind === "months" ? (
          <MonthAxis first={plot.first} last={plot.last} top={TOP + PLOT_HEIGHT} />
        ) : (
          <NamesAxis places={plot.places} top={TOP + PLOT_HEIGHT} />
        )}
        <PointedAt months={plot.places} top={TOP} height={PLOT_HEIGHT} pointed={pointed} onPoint={point} />
      </ChartFrame>
    </div>
  );

  function saidAt({ month: place, value }: PlottedPlace): string {
    const said = series.flatMap(({ name, points }) => {
      const found = points.find(({ x }) => x === value);
      return found === undefined ? [] : [`${name} ${format(found.y)}`];
    });
    return said.length === 0 ? t.none(nameOf(place)) : t.column(nameOf(place), said.join(t.list));
  }
}
