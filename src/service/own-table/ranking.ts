/** What holding back some deals would have done: how many of them were bad, and how many good. Fractions are means over ties. */
export type HeldBack = { readonly stopped: number; readonly caught: number; readonly wronged: number };

/** Later deals in the order in which a reading would hold them back, the lowest first. */
export type Ranking = {
  /** What holding back so many would have done. Of equals any may come first: the mean over their orders. */
  readonly holdingBack: (stopped: number) => HeldBack;
  /** After each group of equals. */
  readonly steps: readonly HeldBack[];
};

/** The ranking of these values, for what happened (1 good, 0 bad). */
export function rankingOf(values: Float64Array, outcomes: Uint8Array): Ranking {
  const steps = stepsOf(values, outcomes);
  return { steps, holdingBack: (stopped) => between(steps, stopped) };
}

function stepsOf(values: Float64Array, outcomes: Uint8Array): readonly HeldBack[] {
  const order = Uint32Array.from(values, (_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const steps: HeldBack[] = [];
  let caught = 0;
  order.forEach((entry, at) => {
    caught += 1 - (outcomes[entry] ?? 0);
    const next = order[at + 1];
    if (next === undefined || values[next] !== values[entry]) steps.push({ stopped: at + 1, caught, wronged: at + 1 - caught });
  });
  return steps;
}

function between(steps: readonly HeldBack[], stopped: number): HeldBack {
  const after = steps.findIndex((step) => step.stopped >= stopped);
  const high = steps[after];
  const low = steps[after - 1] ?? { stopped: 0, caught: 0, wronged: 0 };
  if (high === undefined) return steps.at(-1) ?? low;
  const share = (stopped - low.stopped) / (high.stopped - low.stopped);
  const caught = low.caught + share * (high.caught - low.caught);
  return { stopped, caught, wronged: stopped - caught };
}
