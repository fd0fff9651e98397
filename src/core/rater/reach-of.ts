import type { RatingGraph } from "./rating-graph.ts";

/** Of what a node passes on, so much each step: after five steps from a seed half is gone. */
const PASSED = 0.85;

/** Steps from the seeds. What comes further has decayed to nothing that any class would rest on. */
const STEPS = 12;

/** A rating weighs half for passing trust on after so many months. */
const HALF_LIFE_MONTHS = 12;

/** How much trust reaches each node from the seeds; all of it together is 1. */
export type Reach = { readonly seeds: readonly number[]; readonly of: Float64Array };

type Spreading = { readonly seeds: readonly number[]; readonly month: number };

/**
 * How much trust reaches each node from the seeds along good ratings, in the direction in which they were given: a personalised PageRank (Haveliwala,
 * Topic-sensitive PageRank, 2002; with seeds, as EigenTrust's pre-trusted peers: Kamvar, Schlosser, Garcia-Molina 2003) of fixed length, recent
 * ratings before older ones. Whoever no seed leads to has none, however many there are who praise each other.
 */
export function reachOf(graph: RatingGraph, { seeds, month }: Spreading): Reach {
  const { nodes, edges, rater, subject } = graph;
  const weight = weightsOf(graph, month);
  const out = new Float64Array(nodes);
  for (let i = 0; i < edges; i++) out[rater[i] ?? 0] = (out[rater[i] ?? 0] ?? 0) + (weight[i] ?? 0);
  let reach = startOf(nodes, seeds);
  for (let step = 0; step < STEPS; step++) {
    const share = reach.map((held, node) => ((out[node] ?? 0) > 0 ? (PASSED * held) / (out[node] ?? 1) : 0));
    const next = new Float64Array(nodes);
    for (let i = 0; i < edges; i++) {
      const to = subject[i] ?? 0;
      next[to] = (next[to] ?? 0) + (share[rater[i] ?? 0] ?? 0) * (weight[i] ?? 0);
    }
    for (const seed of seeds) next[seed] = (next[seed] ?? 0) + (1 - PASSED) / seeds.length;
    reach = next;
  }
  return { seeds, of: reach };
}

function startOf(nodes: number, seeds: readonly number[]): Float64Array {
  const start = new Float64Array(nodes);
  for (const seed of seeds) start[seed] = 1 / seeds.length;
  return start;
}

/** By age in months; a bad rating passes nothing on. */
function weightsOf({ edges, good, month: months }: RatingGraph, month: number): Float32Array {
  const weight = new Float32Array(edges);
  for (let i = 0; i < edges; i++) weight[i] = good[i] === 1 ? 2 ** (-Math.max(0, month - (months[i] ?? 0)) / HALF_LIFE_MONTHS) : 0;
  return weight;
}
