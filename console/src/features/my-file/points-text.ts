import type { Format } from "../../ui/format/index.ts";

/** Below this nobody sees a difference in what is told. */
const SEEN_LEAST = 0.05;

/** Percentage points with their sign: "+0.4", "−2.1"; what is too small to be seen is told as such. */
export function pointsText(format: Format, points: number): string {
  if (points === 0) return "0";
  const sign = points < 0 ? "−" : "+";
  const size = Math.abs(points);
  return size < SEEN_LEAST ? `${sign}<0.1` : `${sign}${format.decimal(size, 1)}`;
}
