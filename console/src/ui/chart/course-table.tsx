import { useFormat } from "../format/index.ts";
import { DataTable } from "../table/index.ts";
import { useWords } from "../words/index.ts";
import type { CourseMonth } from "./course-plot.ts";
import { words } from "./words.ts";

/** The months of a course as a table, the last first. */
export function CourseTable({ caption, months }: { readonly caption: string; readonly months: readonly CourseMonth[] }) {
  const t = useWords(words);
  const { month: monthOf, percent } = useFormat();
  return (
    <DataTable
      caption={caption}
      rows={months.toReversed()}
      keyOf={({ month }) => month}
      columns={[
        { name: "month", label: t.month, cell: ({ month }) => monthOf(month) },
        { name: "probability", label: t.probability, cell: ({ probability }) => percent(probability), isNumber: true },
        { name: "range", label: t.range, cell: ({ interval: { low, high } }) => t.between(percent(low), percent(high)), isNumber: true },
      ]}
    />
  );
}
