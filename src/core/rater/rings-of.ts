import type { Raters } from "./raters-of.ts";
import type { RatingGraph } from "./rating-graph.ts";

/** Two who praise each other are friends, as a rule. */
const MEMBERS_LEAST = 3;

/** More is a part of the market and no ring. */
const MEMBERS_MAX = 60;

/** So much of all pairs in a ring praise each other, both ways. */
const MUTUAL_LEAST = 0.5;

/** So little of the praise of a member is by those whom trust reaches. */
const OUTSIDE_MAX = 0.2;

/** A list that nobody reads to its end says nothing. */
const RINGS_MAX = 100;

/** Some who praise each other and hardly anybody else praises: what was seen, and no accusation. */
export type Ring = {
  /** By number, in order. */
  readonly members: readonly number[];
  /** Good ratings among them. */
  readonly among: number;
  /** The share of all pairs of members who praise each other both ways. */
  readonly mutual: number;
  /** Good ratings of members by others, each by the voice of whoever gave it, and by how many raters at all. */
  readonly outsideVoice: number;
  readonly outside: number;
  /** The first and the last month (UTC year x 12 + month - 1) of the ratings among them, and the share of those in the busiest one. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly busiest: number;
};

/**
 * Likely rings, the densest first: those who are praised by each other, both ways, by nearly all of a group, and hardly by anybody whom trust reaches. Who
 * rates whom is all that is looked at, and no standing reads it.
 */
export function ringsOf(graph: RatingGraph, raters: Pick<Raters, "voice">): readonly Ring[] {
  const groups = groupsOf(graph, raters).filter(({ length }) => length >= MEMBERS_LEAST && length <= MEMBERS_MAX);
  const rings = sightsOf(graph, { groups, voice: raters.voice }).map(ringOf);
  return rings
    .filter(({ mutual }) => mutual >= MUTUAL_LEAST)
    .sort((a, b) => b.members.length * b.mutual - a.members.length * a.mutual || (a.members[0] ?? 0) - (b.members[0] ?? 0))
    .slice(0, RINGS_MAX);
}

/** Those hardly praised by anybody with a voice, put together where two praise each other. */
function groupsOf(graph: RatingGraph, { voice }: Pick<Raters, "voice">): readonly (readonly number[])[] {
  const isApart = apartOf(graph, voice);
  const { edges, rater, subject, good, nodes } = graph;
  const praised = new Set<number>();
  const parent = new Uint32Array(nodes).map((_, node) => node);
  for (let i = 0; i < edges; i++) {
    const [from, to] = [rater[i] ?? 0, subject[i] ?? 0];
    if (good[i] !== 1 || from === to || isApart[from] !== 1 || isApart[to] !== 1) continue;
    if (praised.has(to * nodes + from)) parent[rootOf(parent, from)] = rootOf(parent, to);
    praised.add(from * nodes + to);
  }
  const groups = new Map<number, number[]>();
  for (let node = 0; node < nodes; node++) {
    if (isApart[node] !== 1) continue;
    const root = rootOf(parent, node);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [node]);
    else group.push(node);
  }
  return [...groups.values()];
}

function apartOf({ nodes, edges, rater, subject, good }: RatingGraph, voice: Float64Array): Uint8Array {
  const [praise, ofVoice] = [new Uint32Array(nodes), new Float64Array(nodes)];
  for (let i = 0; i < edges; i++) {
    if (good[i] !== 1) continue;
    const to = subject[i] ?? 0;
    praise[to] = (praise[to] ?? 0) + 1;
    ofVoice[to] = (ofVoice[to] ?? 0) + (voice[rater[i] ?? 0] ?? 0);
  }
  return new Uint8Array(nodes).map((_, node) => {
    const all = praise[node] ?? 0;
    return all >= MEMBERS_LEAST - 1 && (ofVoice[node] ?? 0) <= OUTSIDE_MAX * all ? 1 : 0;
  });
}

/** Halving the path as it goes (Tarjan, van Leeuwen 1984). */
function rootOf(parent: Uint32Array, from: number): number {
  let node = from;
  while (parent[node] !== node) {
    const above = parent[node] ?? node;
    parent[node] = parent[above] ?? above;
    node = parent[node] ?? node;
  }
  return node;
}

/** What is seen of one group. A pair is one rater's praise of another, as `rater * nodes + subject`. */
type Sight = {
  readonly members: readonly number[];
  readonly nodes: number;
  readonly pairs: Set<number>;
  readonly months: Map<number, number>;
  outside: number;
  outsideVoice: number;
};

type Sought = { readonly groups: readonly (readonly number[])[]; readonly voice: Float64Array };

/** All groups in one pass over the ratings. */
function sightsOf({ nodes, edges, rater, subject, month, good }: RatingGraph, { groups, voice }: Sought): readonly Sight[] {
  const sights = groups.map((members): Sight => ({ members, nodes, pairs: new Set(), months: new Map(), outside: 0, outsideVoice: 0 }));
  const sightOf = new Map(sights.flatMap((sight) => sight.members.map((member) => [member, sight])));
  for (let i = 0; i < edges; i++) {
    const [from, to] = [rater[i] ?? 0, subject[i] ?? 0];
    const sight = good[i] === 1 ? sightOf.get(to) : undefined;
    if (sight === undefined) continue;
    if (sightOf.get(from) === sight) {
      sight.pairs.add(from * nodes + to);
      sight.months.set(month[i] ?? 0, (sight.months.get(month[i] ?? 0) ?? 0) + 1);
    } else {
      sight.outside++;
      sight.outsideVoice += voice[from] ?? 0;
    }
  }
  return sights;
}

function ringOf({ members, nodes, pairs, months, outside, outsideVoice }: Sight): Ring {
  const among = [...months.values()].reduce((sum, each) => sum + each, 0);
  const bothWays = [...pairs].filter((pair) => pairs.has((pair % nodes) * nodes + Math.floor(pair / nodes))).length;
  return {
    ...{ members, among, outside, outsideVoice, mutual: bothWays / (members.length * (members.length - 1)) },
    ...{ firstMonth: Math.min(...months.keys()), lastMonth: Math.max(...months.keys()), busiest: Math.max(...months.values()) / among },
  };
}
