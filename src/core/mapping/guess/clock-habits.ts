import { formatInstant } from "../../../lib/index.ts";
import { type ReadDate, readDate } from "../dates/index.ts";
import { filledCell, type TableSample } from "../table.ts";
import type { Choice } from "./choice.ts";

/** Whether the column's dates have a time of day, which is always midnight: days, written as instants. */
export function isMidnightOnly(sample: TableSample, choice: Choice): boolean {
  const dates = datesIn(sample, choice);
  return (
    dates.some(({ precision }) => precision === "instant") &&
    dates.every(({ text, precision }) => precision !== "instant" || text.endsWith("T00:00:00Z"))
  );
}

/** Whether no date of the column has a time of day. */
export function isDayOnly(sample: TableSample, choice: Choice): boolean {
  return datesIn(sample, choice).every(({ precision }) => precision !== "instant");
}

/** The last day of which any of these columns knows, as YYYY-MM-DD. */
export function lastDay(sample: TableSample, choices: readonly (Choice | undefined)[]): string | undefined {
  const dates = choices.flatMap((choice) => (choice === undefined ? [] : datesIn(sample, choice)));
  const last = dates.reduce((latest, { micros }) => Math.max(latest, micros), -Infinity);
  return Number.isFinite(last) ? formatInstant(last).slice(0, "2018-04-13".length) : undefined;
}

function datesIn({ rows }: TableSample, { column }: Choice): readonly ReadDate[] {
  const { dates, at } = column;
  if (dates === undefined) return [];
  const reading = { format: dates.format, zone: "UTC" };
  return rows.flatMap((row) => readDate(filledCell(row[at]) ?? "", reading) ?? []);
}
