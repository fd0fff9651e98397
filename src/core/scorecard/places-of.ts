import { CredenceError } from "../../errors.ts";
import type { Binning } from "./binning.ts";
import type { CategoryColumn, Column, NumericColumn } from "./column.ts";
import { partOf } from "./pre-bins.ts";

/** The bin that each row of a column falls in, as a place in `binning.bins`; a label that was not there when they were made is missing. */
export function placesOf(binning: Binning, column: Column): Uint16Array {
  if (binning.kind !== column.kind) {
    throw new CredenceError("internal", `column ${column.name} is ${column.kind}; wanted ${binning.kind}`);
  }
  return column.kind === "numeric" ? placesOfNumbers(binning, column) : placesOfLabels(binning, column);
}

function placesOfNumbers({ bins }: Binning, { values }: NumericColumn): Uint16Array {
  const edges = Float64Array.from(
    bins.flatMap(({ holds }) => (holds.kind === "numbers" && holds.below !== undefined ? [holds.below] : [])),
  );
  const special = new Map(bins.flatMap(({ holds }, at) => (holds.kind === "special" ? [[holds.value, at] as const] : [])));
  const missing = bins.length - 1;
  const places = new Uint16Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) places[row] = missing;
    else places[row] = (special.size === 0 ? undefined : special.get(value)) ?? partOf(value, edges);
  }
  return places;
}

function placesOfLabels({ bins }: Binning, { codes, labels }: CategoryColumn): Uint16Array {
  const missing = bins.length - 1;
  const placeOfLabel = new Map(
    bins.flatMap(({ holds }, at) => (holds.kind === "labels" ? holds.labels.map((label) => [label, at] as const) : [])),
  );
  const placeOfCode = Uint16Array.from(labels, (label) => placeOfLabel.get(label) ?? missing);
  return Uint16Array.from(codes, (code) => placeOfCode[code] ?? missing);
}
