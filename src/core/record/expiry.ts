import { monthOf, monthStart } from "../../lib/index.ts";
import type { Register } from "../law/index.ts";

/** When a record's time is up under its register: so many calendar years after it happened. UTC microseconds. */
export function expiresAt(register: Pick<Register, "keep">, record: { readonly occurredAt: number; readonly adverse: boolean }): number {
  const keep = record.adverse ? (register.keep.adverse ?? register.keep.other) : register.keep.other;
  return addYears(record.occurredAt, keep.years);
}

/** The same day and time so many years later; 29 February becomes the end of the 28th where there is none. */
function addYears(micros: number, years: number): number {
  const month = monthOf(micros);
  const later = month + years * 12;
  return Math.min(monthStart(later) + (micros - monthStart(month)), monthStart(later + 1) - 1);
}
