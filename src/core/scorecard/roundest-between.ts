const DIGITS_MAX = 17;

/**
 * The number above `low` and not above `high` that takes the fewest digits to write: a person reads "below 1,000" more easily than "below
 * 998.37", and the same rows lie on either side. `low` < `high`, both finite.
 */
export function roundestBetween(low: number, high: number): number {
  if (low < 0 && high >= 0) return 0;
  for (let digits = 1; digits < DIGITS_MAX; digits++) {
    const rounded = Number(high.toPrecision(digits));
    if (rounded > low && rounded <= high) return rounded;
    const lower = stepBelow(high, digits);
    if (lower > low && lower <= high) return lower;
  }
  return high;
}

/** The number of so many digits next below, where rounding went up. */
function stepBelow(value: number, digits: number): number {
  const exponent = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
  const text = `${Math.floor(value / 10 ** exponent)}e${exponent}`;
  return Number(text);
}
