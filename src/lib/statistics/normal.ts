const TERMS_MAX = 400;
/** Beyond this the tail is below 1e-300, and no sum is needed. */
const FAR = 37;

/** P(Z > z) of the standard normal distribution, to about 1e-14 relative: Abramowitz and Stegun 26.2.11 near the middle, 26.2.14 in the tail. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  if (z > FAR) return 0;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < 3 ? 0.5 - density * seriesOf(z) : density / fractionOf(z);
}

/** The z that is exceeded with this probability, 0 < tail < 1, by bisection. */
export function normalQuantile(tail: number): number {
  if (tail > 0.5) return -normalQuantile(1 - tail);
  let [low, high] = [0, FAR];
  for (let step = 0; step < 200 && high - low > 1e-13 * (1 + high); step++) {
    const middle = (low + high) / 2;
    if (normalTail(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** z + z^3 / 3 + z^5 / 15 + ... */
function seriesOf(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 1; n < TERMS_MAX && term > sum * 1e-17; n++) {
    term *= (z * z) / (2 * n + 1);
    sum += term;
  }
  return sum;
}

/** z + 1 / (z + 2 / (z + 3 / ...)), from its far end. */
function fractionOf(z: number): number {
  let fraction = z;
  for (let n = TERMS_MAX; n > 0; n--) fraction = z + n / fraction;
  return fraction;
}
