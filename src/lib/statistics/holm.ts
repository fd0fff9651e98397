/**
 * p-values adjusted for their number by Holm's step-down (1979, Scandinavian Journal of Statistics 6:65), in the order given: those not above
 * a level are beyond chance together, with at most that probability of even one false one among them, however they depend on each other.
 */
export function holm(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const adjusted = values.map(() => 1);
  let last = 0;
  order.forEach((at, rank) => {
    last = Math.max(last, Math.min(1, (values.length - rank) * (values[at] ?? 1)));
    adjusted[at] = last;
  });
  return adjusted;
}
