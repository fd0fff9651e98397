import { RATER_CLASSES, type RaterClass } from "../../core/law/index.ts";
import { classOf, type Raters, ringsOf } from "../../core/rater/index.ts";
import { monthOf } from "../../lib/index.ts";
import { withStore } from "../../store/index.ts";
import { identifiersOf } from "../identifiers-of.ts";
import type { Installation } from "../installation.ts";
import { ratedRegisterOf } from "./rated-register.ts";
import { RaterGraph } from "./rater-graph.ts";
import { type Edge, readEdges } from "./read-edges.ts";

/** The raters of one class now, and what was counted in it so far. */
export type ClassReport = {
  readonly raterClass: RaterClass;
  /** How many there are, of those who gave a rating. */
  readonly raters: number;
  /** The ratings they gave, and how far those that can be held against others are borne out by these: a share from 0 to 1. */
  readonly given: number;
  readonly borneOut: number | undefined;
  /** Ratings that were counted in this class when they came in, and the bad ones among them. */
  readonly counted: number;
  readonly countedBad: number;
};

/** Some who praise each other and hardly anybody else praises. Members by their identifiers, private ones masked. Months are UTC year x 12 + month - 1. */
export type RingReport = {
  readonly members: readonly string[];
  readonly among: number;
  readonly mutual: number;
  readonly outside: number;
  readonly outsideVoice: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly busiest: number;
};

/** The raters of a register as they are known now. */
export type RatersReport = {
  readonly register: string;
  readonly month: number;
  readonly ratings: number;
  readonly good: number;
  /** How many raters trust begins with. */
  readonly seeds: number;
  readonly classes: readonly ClassReport[];
  readonly rings: readonly RingReport[];
};

/**
 * Who gives ratings in a register (or in that of a purpose's outcome), how reliable that was, and which of them are likely rings: for an operator, to look at.
 * It changes nothing, and no standing reads a ring. Throws `register_unknown`, `register_unrated` or `store_unavailable`.
 */
export async function reportRaters(installation: Installation, name: string): Promise<RatersReport> {
  const register = ratedRegisterOf(installation, name);
  const { standingAt } = await installation.moment();
  const month = monthOf(standingAt ?? installation.now());
  const graph = new RaterGraph();
  const tally = new ClassTally();
  return withStore(async () => {
    await readEdges(installation, { register }, (edges) => {
      graph.add(edges);
      tally.add(edges);
    });
    const raters = graph.ratersAt(month);
    const { edges: ratings } = graph.graph();
    return {
      ...{ register: register.register.name, month, ratings, good: Math.round(raters.base * ratings), seeds: raters.seeds.length },
      classes: classesOf(graph, raters, tally),
      rings: await ringsIn(installation, graph, raters),
    };
  });
}

/** What was counted in each class. */
class ClassTally {
  readonly #counts = new Map<RaterClass, { counted: number; bad: number }>();

  add(edges: readonly Edge[]): void {
    for (const { raterClass = "new", bad } of edges) {
      const held = this.of(raterClass);
      held.counted++;
      if (bad > 0) held.bad++;
      this.#counts.set(raterClass, held);
    }
  }

  of(raterClass: RaterClass): { counted: number; bad: number } {
    return this.#counts.get(raterClass) ?? { counted: 0, bad: 0 };
  }
}

function classesOf(graph: RaterGraph, raters: Raters, tally: ClassTally): ClassReport[] {
  const { rater } = graph.graph();
  const given = new Map<number, number>();
  for (const node of rater) given.set(node, (given.get(node) ?? 0) + 1);
  const byClass = Map.groupBy(given.keys(), (node) => classOf(raters, node));
  return RATER_CLASSES.map((raterClass) => {
    const nodes = byClass.get(raterClass) ?? [];
    const sum = (of: (node: number) => number): number => nodes.reduce((total, node) => total + of(node), 0);
    const judged = sum((node) => raters.judged[node] ?? 0);
    const { counted, bad: countedBad } = tally.of(raterClass);
    const borneOut = judged === 0 ? undefined : sum((node) => raters.borneOut[node] ?? 0) / judged;
    return { raterClass, raters: nodes.length, given: sum((node) => given.get(node) ?? 0), borneOut, counted, countedBad };
  });
}

async function ringsIn(installation: Installation, graph: RaterGraph, raters: Raters): Promise<RingReport[]> {
  const rings: RingReport[] = [];
  for (const { members, ...seen } of ringsOf(graph.graph(), raters)) {
    const names: string[] = [];
    for (const member of members) names.push(await nameOf(installation, graph.subjects[member]));
    rings.push({ members: names, ...seen });
  }
  return rings;
}

async function nameOf(installation: Installation, subject: string | undefined): Promise<string> {
  if (subject === undefined) return "nobody's";
  const [first = subject] = await identifiersOf(installation.pool, installation, subject);
  return first;
}
