import { useMemo, useState } from "react";
import { ChartFrame, PointedAt } from "../../ui/chart/index.ts";
import { type Format, useFormat } from "../../ui/format/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { FAMILIES } from "./families.ts";
import { type GrownSpan, type GrowthPlot, growthPlotOf, type PlottedSpan } from "./growth-plot.ts";
import classes from "./log.module.css";
import { words } from "./words.ts";

type GrowthChartProps = { readonly spans: readonly GrownSpan[]; readonly unit: "day" | "week" };

const PLOT_HEIGHT = 170;
const HEIGHT = PLOT_HEIGHT + 28;

/** What came in, as a column for each span, stacked by family; and the same numbers as a table. */
export function GrowthChart({ spans, unit }: GrowthChartProps) {
  const t = useWords(words);
  const format = useFormat();
  const plot = useMemo(() => growthPlotOf(spans), [spans]);
  const [pointed, point] = useState<PlottedSpan>();
  const named = useSpanName(unit);
  const total = spans.reduce((all, span) => all + span.total, 0);
  const [first] = spans;
  if (total === 0 || first === undefined) return <p>{t.growth.nothing}</p>;
  const said = (span: GrownSpan) => t.growth.said(named(span), partsOf(span, t, format).join(t.list) || t.none);
  return (
    <>
      <Legend />
      <ChartFrame
        title={t.growth.title}
        description={t.growth.described(format.count(total), format.day(first.day))}
        height={HEIGHT}
        note={pointed === undefined ? t.growth.hint : said(pointed)}
        table={() => <GrowthTable spans={spans} named={named} />}
      >
        <svg x="0" y="0" width="100%" height={PLOT_HEIGHT} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <Columns plot={plot} />
        </svg>
        <text x="0" y="11">
          {format.count(plot.most)}
        </text>
        <Axis first={named(first)} last={named(spans.at(-1) ?? first)} />
        <PointedAt months={plot.spans} top={0} height={PLOT_HEIGHT} pointed={pointed} onPoint={point} />
      </ChartFrame>
    </>
  );
}

function useSpanName(unit: GrowthChartProps["unit"]): (span: Pick<GrownSpan, "day">) => string {
  const t = useWords(words);
  const format = useFormat();
  return ({ day }) => (unit === "week" ? t.growth.weekOf(format.day(day)) : format.day(day));
}

function partsOf({ of }: GrownSpan, t: (typeof words)["en"], format: Format): string[] {
  return FAMILIES.flatMap((family) => (of[family] === 0 ? [] : [`${t.growth.families[family]} ${format.count(of[family])}`]));
}

function Columns({ plot: { spans, width } }: { readonly plot: GrowthPlot }) {
  return spans.map(({ day, x, pieces }) => (
    <g key={day}>
      {pieces.map(({ family, y, height }) => (
        <rect key={family} className={classes.piece} data-family={family} x={x - width / 2} y={y} width={width} height={height} />
      ))}
    </g>
  ));
}

function Axis({ first, last }: { readonly first: string; readonly last: string }) {
  return (
    <g>
      <line className={classes.axis} x1="0" x2="100%" y1={PLOT_HEIGHT} y2={PLOT_HEIGHT} />
      <text x="0" y={PLOT_HEIGHT + 20}>
        {first}
      </text>
      <text x="100%" y={PLOT_HEIGHT + 20} textAnchor="end">
        {last}
      </text>
    </g>
  );
}

function Legend() {
  const t = useWords(words);
  return (
    <ul className={classes.legend}>
      {FAMILIES.map((family) => (
        <li key={family}>
          <svg width="12" height="12" aria-hidden="true">
            <rect className={classes.piece} data-family={family} width="12" height="12" rx="2" />
          </svg>
          {t.growth.families[family]}
        </li>
      ))}
    </ul>
  );
}

type GrowthTableProps = { readonly spans: readonly GrownSpan[]; readonly named: (span: GrownSpan) => string };

/** The latest first: who looks for a number looks for a late one. */
function GrowthTable({ spans, named }: GrowthTableProps) {
  const t = useWords(words);
  const format = useFormat();
  const columns: readonly Column<GrownSpan>[] = [
    { name: "when", label: t.growth.when, cell: named },
    ...FAMILIES.map((family) => ({
      name: family,
      label: t.growth.families[family],
      cell: ({ of }: GrownSpan) => format.count(of[family]),
      isNumber: true,
    })),
    { name: "total", label: t.growth.total, cell: ({ total }) => format.count(total), isNumber: true },
  ];
  const rows = spans.filter(({ total }) => total > 0).toReversed();
  return <DataTable caption={t.growth.title} columns={columns} rows={rows} keyOf={({ day }) => day} />;
}
