import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trades } from "../../packs/trading/index.ts";
import { countsReaderOf, RATER_CLASSES } from "../law/index.ts";
import { classOf, type RatingGraph, RatingGraphBuilder, ratersOf, sharesOf } from "./index.ts";

type Edge = { readonly rater: number; readonly subject: number; readonly month: number; readonly isGood: boolean };

const MONTHS = 8;
const HONEST = 10;

/** Ten who deal well with each other for eight months. */
const market: readonly Edge[] = Array.from({ length: MONTHS }, (_, month) => month).flatMap((month) =>
  Array.from({ length: HONEST }, (_, rater) => ({ rater, subject: (rater + 1 + (month % (HONEST - 1))) % HONEST, month, isGood: true })),
);

function graphOf(edges: readonly Edge[]): RatingGraph {
  const builder = new RatingGraphBuilder();
  for (const edge of edges) builder.add(edge);
  return builder.graph();
}

const classesOf = (edges: readonly Edge[]) => {
  const graph = graphOf(edges);
  const raters = ratersOf(graph, MONTHS);
  return Array.from({ length: graph.nodes }, (_, node) => classOf(raters, node));
};

const strangersEdges = fc.array(
  fc.record({
    rater: fc.integer({ min: 20, max: 30 }),
    subject: fc.integer({ min: 0, max: 30 }),
    month: fc.nat(MONTHS - 1),
    isGood: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe("raters", () => {
  it("who deal well for long are trusted, and are where trust begins", () => {
    const raters = ratersOf(graphOf(market), MONTHS);
    expect(raters.seeds).toHaveLength(HONEST);
    expect(new Set(classesOf(market))).toEqual(new Set(["trusted"]));
  });

  it("whom no trust reaches have no voice, however many they are and however they praise each other", () => {
    fc.assert(
      fc.property(strangersEdges, (ring) => {
        const graph = graphOf([...market, ...ring]);
        const raters = ratersOf(graph, MONTHS);
        fc.pre(!raters.seeds.some((seed) => seed >= HONEST));
        for (let node = 20; node < graph.nodes; node++) {
          expect(raters.voice[node]).toBe(0);
          expect(["new", "doubtful"]).toContain(classOf(raters, node));
        }
      }),
    );
  });

  it("are not lowered by what those without a voice say of them", () => {
    fc.assert(
      fc.property(strangersEdges, (ring) => {
        const before = ratersOf(graphOf(market), MONTHS);
        const after = ratersOf(graphOf([...market, ...ring]), MONTHS);
        fc.pre(after.seeds.length === HONEST);
        for (let node = 0; node < HONEST; node++) {
          expect(after.received[node]).toBe(before.received[node]);
          expect(after.receivedGood[node]).toBe(before.receivedGood[node]);
          expect(after.voice[node]).toBe(before.voice[node]);
        }
      }),
    );
  });

  it("who speak ill of those whom all others praise are doubtful, and those they speak of are not", () => {
    const ill = [0, 1, 2].map((subject) => ({ rater: 11, subject, month: 7, isGood: false }));
    const classes = classesOf([...market, ...ill]);
    expect(classes[11]).toBe("doubtful");
    expect(classes.slice(3, HONEST)).toEqual(Array.from({ length: HONEST - 3 }, () => "trusted"));
    expect([classes[0], classes[1], classes[2]]).toEqual(["trusted", "trusted", "trusted"]);
  });

  it("of whom nothing can be held against anything are new, between all shares", () => {
    const raters = ratersOf(graphOf([...market, { rater: 12, subject: 13, month: 1, isGood: true }]), MONTHS);
    expect(classOf(raters, 12)).toBe("new");
    expect(sharesOf(raters, 12)).toEqual({ reliability: raters.base, support: raters.base });
  });

  it("of no graph at all are nobody", () => {
    expect(ratersOf(graphOf([]), 0)).toMatchObject({ seeds: [], base: 1 });
  });

  it("are the same whatever the order of the ratings", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...market], { minLength: market.length, maxLength: market.length }), (shuffled) => {
        expect(classesOf(shuffled)).toEqual(classesOf(market));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a class (law 3: a graph weighs what is given, and lowers nobody for the company it keeps)", () => {
  it("changes no count that an outcome reads: whoever gave a rating, it is as good or bad", () => {
    const read = countsReaderOf(trades, "rated");
    const places = ["good", "bad", "points", "ratings", "weight"].map((name) => trades.countNames.indexOf(name));
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 10 }), fc.constantFrom(...RATER_CLASSES), (rating, by) => {
        const counts = read({ rating, by: "account:x:1" }, by);
        const unclassed = read({ rating, by: "account:x:1" });
        expect(places.map((at) => counts[at])).toEqual(places.map((at) => unclassed[at]));
        const ofClasses = trades.countNames.flatMap((name, at) => (/^(good|bad)[A-Z]/.test(name) ? [counts[at] ?? 0] : []));
        expect(ofClasses.reduce((sum, each) => sum + each, 0)).toBe(by === "new" ? 0 : 1);
      }),
    );
  });
});
