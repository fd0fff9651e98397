import { parseInstant } from "../lib/index.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether the text is a day of the calendar, 2024-02-29. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  try {
    return parseInstant(text).precision === "day";
  } catch {
    return false;
  }
}
