/** A share as so many of a hundred, never all of them or none where it is only nearly so: 0.9731 -> 97, 0.9992 -> 99.9, 0.004 -> 0.4. */
export function outOfHundred(share: number): number {
  const whole = Math.round(share * 100);
  if (whole > 0 && whole < 100) return whole;
  if (share === 0 || share === 1) return whole;
  return Math.min(99.9, Math.max(0.1, Math.round(share * 1_000) / 10));
}
