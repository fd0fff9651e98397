import type { RaterClass } from "../law/index.ts";
import type { RatingGraph } from "./rating-graph.ts";
import { reachOf } from "./reach-of.ts";
import { seedsOf } from "./seeds-of.ts";

/** Beside what others said of a subject, this many ratings of the register's common kind: one voice alone settles nothing. */
const PRIOR = 1;

/** Half of the mean trust of all whom trust reaches makes a voice whole. */
const WHOLE_VOICE = 0.5;

/** What is known of each node as a rater, by its number. */
export type Raters = {
  readonly seeds: readonly number[];
  /** The share of good ones among all ratings. */
  readonly base: number;
  /** How much its word counts about others, 0 to 1: whoever no trust reaches has none. */
  readonly voice: Float64Array;
  /** Ratings about it, each by its rater's voice, and those of them that are good. */
  readonly received: Float64Array;
  readonly receivedGood: Float64Array;
  /** Ratings that it gave and that others can be held against, at most 1 each; and how far they are borne out by these. */
  readonly judged: Float64Array;
  readonly borneOut: Float64Array;
};

/**
 * What a graph says of everybody as a rater at the end of a month: the trust that reaches them, what others said of them, and how far what they said is
 * borne out by what others said of the same subjects. A voice is none where no trust comes, so that a ring cannot bear itself out.
 */
export function ratersOf(graph: RatingGraph, month: number): Raters {
  const seeds = seedsOf(graph);
  const voice = voicesOf(reachOf(graph, { seeds, month }).of);
  const base = baseOf(graph);
  const [received, receivedGood] = receivedOf(graph, voice);
  const [judged, borneOut] = borneOutOf(graph, { voice, received, receivedGood, base });
  return { seeds, base, voice, received, receivedGood, judged, borneOut };
}

/** How far a rater's ratings are borne out, and how well it is spoken of: shares from 0 to 1, shrunk towards the common one. */
export function sharesOf({ base, received, receivedGood, judged, borneOut }: Raters, node: number) {
  const share = (good = 0, all = 0): number => (good + base * PRIOR) / (all + PRIOR);
  return {
    reliability: share(borneOut[node], judged[node]),
    support: share(receivedGood[node], received[node]),
  };
}

/** Doubtful: at least one whole rating judged and less than this share of all borne out, or so ill spoken of. */
const DOUBTFUL = { judged: 1, reliability: 0.6, support: 0.5 };
const STEADY = { voice: 0.02, reliability: 0.7, support: 0.8 };
const TRUSTED = { voice: 0.5, reliability: 0.85, support: 0.9 };

/** The class in which a node's later ratings count. The edges between the classes were chosen on Bitcoin-OTC: docs/decisions/0032. */
export function classOf(raters: Raters, node: number): RaterClass {
  const { reliability, support } = sharesOf(raters, node);
  const [voice, judged] = [raters.voice[node] ?? 0, raters.judged[node] ?? 0];
  const isIn = (least: typeof STEADY): boolean => voice >= least.voice && reliability >= least.reliability && support >= least.support;
  if ((judged >= DOUBTFUL.judged && reliability < DOUBTFUL.reliability) || support < DOUBTFUL.support) return "doubtful";
  if (isIn(TRUSTED)) return "trusted";
  return isIn(STEADY) ? "steady" : "new";
}

function voicesOf(reach: Float64Array): Float64Array {
  let reached = 0;
  for (const held of reach) if (held > 0) reached++;
  const whole = reached === 0 ? 1 : WHOLE_VOICE / reached;
  return reach.map((held) => Math.min(1, held / whole));
}

function baseOf({ edges, good }: RatingGraph): number {
  let sum = 0;
  for (const each of good) sum += each;
  return edges === 0 ? 1 : sum / edges;
}

function receivedOf({ nodes, edges, rater, subject, good }: RatingGraph, voice: Float64Array): [Float64Array, Float64Array] {
  const [all, ofGood] = [new Float64Array(nodes), new Float64Array(nodes)];
  for (let i = 0; i < edges; i++) {
    const to = subject[i] ?? 0;
    const weight = voice[rater[i] ?? 0] ?? 0;
    all[to] = (all[to] ?? 0) + weight;
    if (good[i] === 1) ofGood[to] = (ofGood[to] ?? 0) + weight;
  }
  return [all, ofGood];
}

/** Each rating against the others about its subject, its own left out of them. */
function borneOutOf(
  graph: RatingGraph,
  raters: Pick<Raters, "voice" | "received" | "receivedGood" | "base">,
): [Float64Array, Float64Array] {
  const { nodes, edges, rater, subject, good } = graph;
  const [judged, borneOut] = [new Float64Array(nodes), new Float64Array(nodes)];
  for (let i = 0; i < edges; i++) {
    const [from, to, isGood] = [rater[i] ?? 0, subject[i] ?? 0, good[i] ?? 0];
    const own = raters.voice[from] ?? 0;
    const others = (raters.received[to] ?? 0) - own;
    if (others <= Number.EPSILON) continue;
    const share = ((raters.receivedGood[to] ?? 0) - own * isGood + PRIOR * raters.base) / (others + PRIOR);
    const weight = others / (others + PRIOR);
    judged[from] = (judged[from] ?? 0) + weight;
    borneOut[from] = (borneOut[from] ?? 0) + weight * (isGood === 1 ? share : 1 - share);
  }
  return [judged, borneOut];
}
