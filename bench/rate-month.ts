/** A child process of the bench: makes a rating market of numbers, and its raters at the end of a month; tells time and memory. */
import { classOf, RatingGraphBuilder, ratersOf, ringsOf } from "../src/core/rater/index.ts";
import { seededRandom } from "../src/lib/index.ts";
import { answerParent } from "./child.ts";

export type MonthRequest = { readonly edges: number; readonly nodes: number };
export type MonthAnswer = {
  readonly buildSeconds: number;
  readonly ratersSeconds: number;
  readonly ringsSeconds: number;
  readonly memoryMiB: number;
  readonly seeds: number;
  readonly classed: number;
};

const MONTHS = 60;
const GOOD_SHARE = 0.9;

answerParent<MonthRequest>(async ({ edges, nodes }): Promise<MonthAnswer> => {
  const [graph, buildSeconds] = timed(() => marketOf(edges, nodes));
  const [[raters, classed], ratersSeconds] = timed(() => {
    const all = ratersOf(graph, MONTHS);
    let known = 0;
    for (let node = 0; node < graph.nodes; node++) if (classOf(all, node) !== "new") known++;
    return [all, known] as const;
  });
  const [, ringsSeconds] = timed(() => ringsOf(graph, raters));
  const memoryMiB = process.resourceUsage().maxRSS / 1_024;
  return { buildSeconds, ratersSeconds, ringsSeconds, memoryMiB, seeds: raters.seeds.length, classed };
});

/** A few deal much and most deal little, as on real markets: numbers are drawn towards 0. */
function marketOf(edges: number, nodes: number) {
  const random = seededRandom(5);
  const builder = new RatingGraphBuilder();
  const somebody = (): number => Math.floor(random.next() ** 2 * nodes);
  for (let i = 0; i < edges; i++) {
    builder.add({ rater: somebody(), subject: somebody(), month: Math.floor((i / edges) * MONTHS), isGood: random.chance(GOOD_SHARE) });
  }
  return builder.graph();
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const made = work();
  return [made, (performance.now() - start) / 1_000];
}
