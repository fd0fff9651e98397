import type { Edge, GroupedAnswers } from "./grouped-answers.ts";

/**
 * What is compared between groups: `base_rate`, the share that went well; `calibration`, that share less what was told; and at each grade's edge
 * `good_below`, the share of good outcomes that were told less than the edge, and `bad_above`, the share of bad ones that were told the edge or more.
 */
export type Measure = { readonly kind: "base_rate" | "calibration" } | { readonly kind: "good_below" | "bad_above"; readonly edge: Edge };

/** Whether an answer counts for a measure, and its value there. */
export type Counted = { readonly counts: (at: number) => boolean; readonly value: (at: number) => number };

/** Every measure, for grades with these edges. An edge of 0 has nothing below it. */
export function measuresFor(edges: readonly Edge[]): Measure[] {
  const real = edges.filter(({ least }) => least > 0);
  return [
    { kind: "base_rate" },
    { kind: "calibration" },
    ...real.flatMap((edge) => (["good_below", "bad_above"] as const).map((kind) => ({ kind, edge }))),
  ];
}

/** How a measure reads answers. */
export function countedFor({ probabilities, outcomes }: GroupedAnswers, measure: Measure): Counted {
  const isGood = (at: number) => outcomes[at] === 1;
  const told = (at: number) => probabilities[at] ?? 0;
  switch (measure.kind) {
    case "base_rate":
      return { counts: () => true, value: (at) => outcomes[at] ?? 0 };
    case "calibration":
      return { counts: () => true, value: (at) => (outcomes[at] ?? 0) - told(at) };
    case "good_below":
      return { counts: isGood, value: (at) => Number(told(at) < measure.edge.least) };
    case "bad_above":
      return { counts: (at) => !isGood(at), value: (at) => Number(told(at) >= measure.edge.least) };
  }
}
