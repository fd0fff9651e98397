import { useMemo, useState } from "react";
import { useFormat } from "../format/index.ts";
import { DataTable } from "../table/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./chart.module.css";
import { ChartFrame } from "./chart-frame.tsx";
import { type ColumnsMonth, type ColumnsPlot, columnsPlotOf, type PlottedColumn } from "./columns-plot.ts";
import { MonthAxis } from "./month-axis.tsx";
import { PointedAt } from "./pointed-at.tsx";
import { words } from "./words.ts";

export type { ColumnsMonth } from "./columns-plot.ts";

type ColumnsChartProps = {
  readonly title: string;
  readonly description: string;
  /** In order of month; months that are left out had none. */
  readonly months: readonly ColumnsMonth[];
  /** What the two sides are called. */
  readonly sides: { readonly good: string; readonly bad: string };
};

const PLOT_HEIGHT = 150;
const HEIGHT = PLOT_HEIGHT + 28;

/** Counts by month: what went well stands above the line, what went badly hangs below it. */
export function ColumnsChart({ title, description, months, sides }: ColumnsChartProps) {
  const t = useWords(words);
  const format = useFormat();
  const plot = useMemo(() => columnsPlotOf(months), [months]);
  const [pointed, point] = useState<PlottedColumn>();
  if (plot === undefined) return null;
  const said = ({ month, good, bad }: PlottedColumn) =>
    t.column(format.month(month), [`${sides.good} ${format.count(good)}`, `${sides.bad} ${format.count(bad)}`].join(t.list));
  return (
    <>
      <Legend sides={sides} />
      <ChartFrame
        title={title}
        description={description}
        height={HEIGHT}
        note={pointed === undefined ? t.hint : said(pointed)}
        table={() => <ColumnsTable caption={title} months={months} sides={sides} />}
      >
        <svg x="0" y="0" width="100%" height={PLOT_HEIGHT} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <Columns plot={plot} />
        </svg>
        <text className={classes.over} x="0" y="11">
          {format.count(plot.most)}
        </text>
        <MonthAxis first={plot.first} last={plot.last} top={PLOT_HEIGHT} />
        <PointedAt months={plot.months} top={0} height={PLOT_HEIGHT} pointed={pointed} onPoint={point} />
      </ChartFrame>
    </>
  );
}

function Columns({ plot: { months, width, zero, yOf } }: { readonly plot: ColumnsPlot }) {
  return (
    <>
      {months.map(({ month, x, good, bad }) => (
        <g key={month}>
          {good === 0 ? null : <rect className={classes.good} x={x - width / 2} y={yOf(good)} width={width} height={zero - yOf(good)} />}
          {bad === 0 ? null : <rect className={classes.bad} x={x - width / 2} y={zero} width={width} height={yOf(-bad) - zero} />}
        </g>
      ))}
      <path className={classes.edge} d={`M0,${zero}H100`} fill="none" />
    </>
  );
}

function Legend({ sides }: Pick<ColumnsChartProps, "sides">) {
  return (
    <ul className={classes.legend}>
      <li>
        <svg width="10" height="12" aria-hidden="true">
          <rect className={classes.good} width="10" height="9" />
          <path className={classes.axis} d="M0,11.500H10" />
        </svg>
        {sides.good}
      </li>
      <li>
        <svg width="10" height="12" aria-hidden="true">
          <path className={classes.axis} d="M0,0.500H10" />
          <rect className={classes.bad} y="3" width="10" height="9" />
        </svg>
        {sides.bad}
      </li>
    </ul>
  );
}

type ColumnsTableProps = Pick<ColumnsChartProps, "months" | "sides"> & { readonly caption: string };

function ColumnsTable({ caption, months, sides }: ColumnsTableProps) {
  const t = useWords(words);
  const { month: monthOf, count } = useFormat();
  return (
    <DataTable
      caption={caption}
      rows={months.toReversed()}
      keyOf={({ month }) => month}
      columns={[
        { name: "month", label: t.month, cell: ({ month }) => monthOf(month) },
        { name: "good", label: sides.good, cell: ({ good }) => count(good), isNumber: true },
        { name: "bad", label: sides.bad, cell: ({ bad }) => count(bad), isNumber: true },
      ]}
    />
  );
}
