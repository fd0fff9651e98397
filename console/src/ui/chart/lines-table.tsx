import { type Column, DataTable } from "../table/index.ts";
import { useWords } from "../words/index.ts";
import type { LineSeries, PlottedPlace } from "./lines-plot.ts";
import { words } from "./words.ts";

type LinesTableProps = {
  readonly caption: string;
  readonly series: readonly LineSeries[];
  readonly places: readonly PlottedPlace[];
  readonly nameOf: (place: string) => string;
  readonly format: (value: number) => string;
  readonly head: string;
};

/** The same lines as a table: a row for each place, a column for each line. */
export function LinesTable({ caption, series, places, nameOf, format, head }: LinesTableProps) {
  const t = useWords(words);
  const columns: Column<PlottedPlace>[] = [
    { name: "place", label: head, cell: ({ month }) => nameOf(month) },
    ...series.map(({ name, points }) => ({
      name,
      label: name,
      isNumber: true,
      cell: ({ value }: PlottedPlace) => {
        const found = points.find(({ x }) => x === value);
        if (found === undefined) return "–";
        const { y, low, high } = found;
        return low === undefined || high === undefined ? format(y) : `${format(y)} (${t.between(format(low), format(high))})`;
      },
    })),
  ];
  return <DataTable caption={caption} columns={columns} rows={places} keyOf={({ month }) => month} />;
}
