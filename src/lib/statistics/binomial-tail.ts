const STEPS_MAX = 2_000;
/** Lentz's guard against a zero denominator. */
const TINY = 1e-300;

/**
 * P(X >= k) for X binomial of n trials with this share: the regularised incomplete beta function I_share(k, n - k + 1) (Abramowitz and Stegun
 * 26.5.24), by its continued fraction. k and n may be fractions, as effective numbers are. Within 0 <= k <= n + 1.
 */
export function binomialTail(k: number, n: number, share: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return betaShare(share, k, n - k + 1);
}

function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fractionOf(x, a, b)) / a : 1 - (front * fractionOf(1 - x, b, a)) / b;
}

/** Lentz's method for the continued fraction of Abramowitz and Stegun 26.5.8. */
function fractionOf(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / guarded(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= STEPS_MAX; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const part of [even, odd]) {
      d = 1 / guarded(1 + part * d);
      c = guarded(1 + part / c);
      step = d * c;
      fraction *= step;
    }
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return fraction;
}

const guarded = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** Stirling's series (Abramowitz and Stegun 6.1.41) from 12 on, and the recurrence below. */
function logGamma(x: number): number {
  let [shifted, less] = [x, 0];
  for (; shifted < 12; shifted++) less += Math.log(shifted);
  const y = 1 / (shifted * shifted);
  const series = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y / 1188)))) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - less;
}
