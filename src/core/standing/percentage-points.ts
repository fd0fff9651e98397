/**
 * Percentage points with one decimal, halves away from zero: floor(|d| * 1000 + 0.5) / 10. Never negative zero, so that the bytes are
 * the same everywhere.
 */
export function percentagePoints(difference: number): number {
  const points = Math.floor(Math.abs(difference) * 1000 + 0.5) / 10;
  return difference < 0 && points > 0 ? -points : points;
}
