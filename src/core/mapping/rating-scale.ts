/** A scale of a table's ratings; `worst` may be the greater number, as in school marks. What is at least as good as `goodFrom` is good. */
export type Scale = { readonly worst: number; readonly best: number; readonly goodFrom: number };

/** The numbers that a field may hold. */
export type Range = { readonly min: number; readonly max: number };

/**
 * Brings ratings of a scale to a field that holds numbers on both sides of 0: linear, so that means keep their order, with `goodFrom` at 0
 * and the ends within the field; what is bad comes out below 0 however little it misses. Stars 1..5 with 3 good become -10, -5, 0, 5, 10.
 */
export function ratingOnto({ worst, best, goodFrom }: Scale, { min, max }: Range): (value: number) => number | undefined {
  const direction = best > worst ? 1 : -1;
  const [above, below] = [Math.abs(best - goodFrom), Math.abs(goodFrom - worst)];
  const factor = Math.min(above === 0 ? Infinity : max / above, below === 0 ? Infinity : -min / below);
  return (value) => {
    if ((value - worst) * direction < 0 || (best - value) * direction < 0) return undefined;
    const distance = (value - goodFrom) * direction;
    const rating = Math.round(distance * factor);
    return distance < 0 ? Math.min(rating, -1) : Math.max(rating, 0);
  };
}
