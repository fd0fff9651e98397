import type { Bin } from "./binning.ts";
import type { Scorecard } from "./scorecard.ts";

/** What a document says besides the scorecard: which column it tells, and what counts as bad. */
export type Told = { readonly target: string; readonly bad: string };

/**
 * A scorecard as a JSON document of its own. To use it: begin with `basePoints`; for each line find the bin of the row's value (the first
 * bin whose `below` is above a number, the one that names a label or special value, else `missing`) and add its points; look the sum up in
 * `table.probabilities`, the first of which stands for `table.from` points and fewer, the last for its place and more.
 */
export function scorecardDocument({ basePoints, lines, pointsToDouble, table, leftOut, fittedOn }: Scorecard, { target, bad }: Told) {
  return {
    credence: "scorecard",
    version: 1,
    target: { column: target, bad },
    pointsToDouble,
    basePoints,
    lines: lines.map(({ column, binning: { kind, trend, iv, bins }, points }) => ({
      column,
      kind,
      trend,
      iv,
      bins: bins.map((bin, at) => ({ ...heldBy(bin), points: points[at] ?? 0, good: bin.good, bad: bin.bad, woe: bin.woe })),
    })),
    table,
    leftOut,
    fittedOn,
  };
}

function heldBy({ holds }: Bin) {
  switch (holds.kind) {
    case "numbers":
      return holds.below === undefined ? {} : { below: holds.below };
    case "special":
      return { special: holds.value };
    case "labels":
      return { labels: holds.labels };
    case "missing":
      return { missing: true };
  }
}
