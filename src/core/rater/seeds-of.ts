import type { RatingGraph } from "./rating-graph.ts";

/** At most so many: the more there are, the less each one who was bought is worth, and the easier it is to become one. */
const SEEDS_MAX = 40;

/** Good ratings in so many months, from so many raters, and at most one bad in twenty: what costs a cheat the better part of a year. */
const MONTHS_LEAST = 6;
const RATERS_LEAST = 6;
const BAD_SHARE_MAX = 0.05;

/**
 * Where trust begins: those who have been rated well for longest; of equals those with more good ratings, and then the first by number.
 */
export function seedsOf(graph: RatingGraph): readonly number[] {
  const tenure = tenureOf(graph);
  const fit = tenure.flatMap((held, node) => (isFit(held) ? [{ node, first: held.first, good: held.good }] : []));
  return fit
    .sort((a, b) => a.first - b.first || b.good - a.good || a.node - b.node)
    .slice(0, SEEDS_MAX)
    .map(({ node }) => node);
}

type Tenure = { good: number; bad: number; months: number; first: number; last: number };

function isFit({ good, bad, months }: Tenure): boolean {
  return months >= MONTHS_LEAST && good >= RATERS_LEAST && bad <= BAD_SHARE_MAX * (good + bad);
}

/** One pass over the edges by month, so that months are counted without holding them. */
function tenureOf(graph: RatingGraph): Tenure[] {
  const { nodes, subject, month, good } = graph;
  const tenure = Array.from({ length: nodes }, (): Tenure => ({ good: 0, bad: 0, months: 0, first: Number.MAX_SAFE_INTEGER, last: -1 }));
  for (const i of edgesByMonth(graph)) {
    const held = tenure[subject[i] ?? 0];
    if (held === undefined) continue;
    if (good[i] !== 1) held.bad++;
    else {
      held.good++;
      const at = month[i] ?? 0;
      if (at !== held.last) held.months++;
      held.last = at;
      held.first = Math.min(held.first, at);
    }
  }
  return tenure;
}

/** The edges in the order of their months, by counting: a register spans some hundred months. */
function edgesByMonth({ edges, month }: RatingGraph): Uint32Array {
  const counts = new Map<number, number>();
  for (const each of month) counts.set(each, (counts.get(each) ?? 0) + 1);
  let sum = 0;
  const next = new Map<number, number>();
  for (const [each, count] of [...counts].sort(([a], [b]) => a - b)) {
    next.set(each, sum);
    sum += count;
  }
  const sorted = new Uint32Array(edges);
  for (let i = 0; i < edges; i++) {
    const place = next.get(month[i] ?? 0) ?? 0;
    sorted[place] = i;
    next.set(month[i] ?? 0, place + 1);
  }
  return sorted;
}
