import { CredenceError } from "../../errors.ts";
import { type Column, rowsOf } from "./column.ts";
import { placesOf } from "./places-of.ts";
import type { PointsTable, Scorecard } from "./scorecard.ts";

/** Total points of each row. Columns are found by name, in any order; throws `internal` where one of the scorecard's is not there. */
export function pointsOf({ basePoints, lines }: Scorecard, columns: readonly Column[]): Int32Array {
  const rows = columns[0] === undefined ? 0 : rowsOf(columns[0]);
  const total = new Int32Array(rows).fill(basePoints);
  for (const { column: name, binning, points } of lines) {
    const column = columns.find((candidate) => candidate.name === name);
    if (column === undefined) throw new CredenceError("internal", `there is no column ${name}; the scorecard reads it`);
    const places = placesOf(binning, column);
    for (let row = 0; row < rows; row++) total[row] = (total[row] ?? 0) + (points[places[row] ?? 0] ?? 0);
  }
  return total;
}

/** The probability of a good outcome at each total. */
export function probabilitiesOf({ from, probabilities }: PointsTable, points: Int32Array): Float64Array {
  const last = probabilities.length - 1;
  return Float64Array.from(points, (total) => probabilities[Math.min(Math.max(total - from, 0), last)] ?? Number.NaN);
}
