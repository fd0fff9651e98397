import { textTable } from "../src/lib/index.ts";
import type { Spread } from "./spread.ts";

/** One thing measured. `target` is what the issue asks for; it is printed beside the figure and never asserted. */
export type Figure = { readonly name: string; readonly unit: Unit; readonly value: Spread; readonly target?: string };

/** Two things measured by turns in one run, as a ratio round by round; or one thing alone. */
export type Unit =
  | "ratio"
  | "records/s"
  | "statements/s"
  | "statements"
  | "checks/s"
  | "notices/s"
  | "standings/s"
  | "requests/s"
  | "rows/s"
  | "us"
  | "ms"
  | "s"
  | "MiB";

/** What one part of the bench found, and how to read it. */
export type PartReport = { readonly part: string; readonly how: string; readonly figures: readonly Figure[] };

/** A part as a person reads it. */
export function reportText({ part, how, figures }: PartReport): string {
  const rows = figures.map(({ name, unit, value, target = "" }) => [
    name,
    shown(value.median, unit),
    value.rounds === 1 ? "" : `${shown(value.min, unit)} to ${shown(value.max, unit)}`,
    unit,
    target,
  ]);
  const header = [part, "median", "min to max", "unit", "target"];
  return `${textTable(rows, { header, align: ["left", "right", "right"] })}\n${how}`;
}

const DIGITS: Readonly<Record<Unit, number>> = {
  ratio: 2,
  "records/s": 0,
  "statements/s": 0,
  statements: 0,
  "checks/s": 0,
  "notices/s": 0,
  "standings/s": 0,
  "requests/s": 0,
  "rows/s": 0,
  us: 1,
  ms: 1,
  s: 2,
  MiB: 0,
};

function shown(value: number, unit: Unit): string {
  return value.toFixed(DIGITS[unit]);
}
