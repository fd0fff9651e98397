import { expect, test } from "vitest";
import { RatingGraphBuilder, ratersOf, ringsOf } from "./index.ts";

const MONTHS = 8;
const HONEST = 10;

type Praise = readonly [rater: number, subject: number, month: number];

/** An honest market of ten, and these beside it. */
function ringsWith(more: readonly Praise[]) {
  const builder = new RatingGraphBuilder();
  const add = ([rater, subject, month]: Praise) => builder.add({ rater, subject, month, isGood: true });
  for (let month = 0; month < MONTHS; month++)
    for (let rater = 0; rater < HONEST; rater++) add([rater, (rater + 1 + (month % (HONEST - 1))) % HONEST, month]);
  for (const praise of more) add(praise);
  const graph = builder.graph();
  return ringsOf(graph, ratersOf(graph, MONTHS));
}

const ring = (members: readonly number[], month: number): Praise[] =>
  members.flatMap((from) => members.flatMap((to): Praise[] => (from === to ? [] : [[from, to, month]])));

test("some who praise each other and nobody else are a likely ring, with what was seen of them", () => {
  expect(ringsWith([...ring([20, 21, 22, 23], 5), [30, 20, 6]])).toEqual([
    { members: [20, 21, 22, 23], among: 12, mutual: 1, outside: 1, outsideVoice: 0, firstMonth: 5, lastMonth: 5, busiest: 1 },
  ]);
});

test("an honest market is none, nor are two friends, nor a star that all praise", () => {
  expect(ringsWith([])).toEqual([]);
  expect(ringsWith(ring([20, 21], 5))).toEqual([]);
  expect(ringsWith([20, 21, 22, 23].map((from): Praise => [from, 24, 3]))).toEqual([]);
});

test("those whom the trusted praise too are none, whoever praises them besides", () => {
  const praised = [20, 21, 22].flatMap((to) => [0, 1, 2, 3].map((from): Praise => [from, to, 4]));
  expect(ringsWith([...ring([20, 21, 22], 5), ...praised])).toEqual([]);
});

test("more than any ring are a part of the market", () => {
  expect(
    ringsWith(
      ring(
        Array.from({ length: 61 }, (_, i) => 20 + i),
        5,
      ),
    ),
  ).toEqual([]);
  expect(
    ringsWith(
      ring(
        Array.from({ length: 60 }, (_, i) => 20 + i),
        5,
      ),
    ),
  ).toHaveLength(1);
});
