import { roundedNumbers } from "../../lib/index.ts";
import type { Shift } from "./stability-of.ts";
import type { Truth } from "./truth-of.ts";

/** What was found of a purpose's answers when a month was over. */
export type WatchedMonth = {
  readonly purpose: string;
  /** UTC year x 12 + month - 1. */
  readonly month: number;
  /** About how many subjects others asked in it. */
  readonly asked: number;
  /** Outcomes learned in it that an answer had been given before. */
  readonly judged: number;
  /** Absent where too few outcomes, or those of too few subjects, were learned. */
  readonly truth?: Truth;
  /** Absent under a model without characteristics, or where too few were asked about. */
  readonly stability?: { readonly version: number; readonly shifts: readonly Shift[] };
};

/** As it is kept and published. */
export function roundedMonth(month: WatchedMonth): WatchedMonth {
  return roundedNumbers(month);
}
