import { useFormat } from "../format/index.ts";
import classes from "./chart.module.css";
import { monthText } from "./month-number.ts";

type MonthAxisProps = {
  /** Months by number. */
  readonly first: number;
  readonly last: number;
  readonly top: number;
};

/** Two years side by side are far enough apart to be read on a narrow screen. */
const YEARS_MAX = 6;

/** The line on which months stand, with its ends named and the years between them. */
export function MonthAxis({ first, last, top }: MonthAxisProps) {
  const { month } = useFormat();
  return (
    <g>
      <line className={classes.axis} x1="0" x2="100%" y1={top} y2={top} />
      {yearsOf(first, last).map(({ year, x }) => (
        <line key={year} className={classes.axis} x1={x} x2={x} y1={top} y2={top + 5} />
      ))}
      <text x="0" y={top + 20}>
        {month(monthText(first))}
      </text>
      {first === last ? null : (
        <text x="100%" y={top + 20} textAnchor="end">
          {month(monthText(last))}
        </text>
      )}
    </g>
  );
}

function yearsOf(first: number, last: number) {
  const years = Array.from({ length: Math.max(0, Math.floor(last / 12) - Math.ceil(first / 12) + 1) }, (_, i) => Math.ceil(first / 12) + i);
  const every = Math.ceil(years.length / (YEARS_MAX * 2));
  return years
    .filter((_, i) => i % every === 0)
    .map((year) => ({ year, x: `${((year * 12 - first) / Math.max(1, last - first)) * 100}%` }));
}
