import { describe, expect, test } from "vitest";
import { type SeededRandom, seededRandom } from "../../lib/index.ts";
import { type Edge, type Fairness, fairnessOf, type GroupedAnswers } from "./index.ts";

const EDGES: readonly Edge[] = [
  { grade: "A", least: 0.9 },
  { grade: "C", least: 0.7 },
  { grade: "E", least: 0 },
];

type Town = {
  readonly sizes: readonly number[];
  readonly each?: number;
  /** The true probability by group, and what is told of it. */
  readonly truth?: (draw: number, group: number) => number;
  readonly told?: (p: number, group: number) => number;
};

function town(random: SeededRandom, { sizes, each = 3, truth = (draw) => 0.5 + draw / 2, told = (p) => p }: Town): GroupedAnswers {
  const rows: { p: number; y: number; subject: number; group: number }[] = [];
  let subject = 0;
  for (const [group, size] of sizes.entries()) {
    for (let i = 0; i < size; i++, subject++) {
      const p = truth(random.next(), group);
      for (let deal = 0; deal < each; deal++) rows.push({ p: told(p, group), y: Number(random.next() < p), subject, group });
    }
  }
  return {
    probabilities: Float64Array.from(rows, ({ p }) => p),
    outcomes: Uint8Array.from(rows, ({ y }) => y),
    subjects: Uint32Array.from(rows, (row) => row.subject),
    groups: Int32Array.from(rows, ({ group }) => group),
    names: sizes.map((_, group) => `group ${group}`),
  };
}

const beyond = ({ rows, names }: Fairness): string[] =>
  rows.flatMap(({ measure, figures }) =>
    figures.flatMap((figure, group) => (figure?.gap?.isBeyondChance === true ? [`${measure.kind} of ${names[group]}`] : [])),
  );

describe("groups that are treated alike", () => {
  test("are hardly ever said to differ, though many gaps are tested and one subject's outcomes go together", () => {
    const random = seededRandom(17);
    let mistaken = 0;
    for (let i = 0; i < 200; i++) mistaken += Number(beyond(fairnessOf(town(random, { sizes: [120, 80, 60], each: 4 }), EDGES)).length > 0);
    // Ten of 200 are expected at most; 22 would be rarer than one in a thousand.
    expect(mistaken).toBeLessThan(22);
  });
});

describe("a group", () => {
  test("of whom less is told than happens is found by calibration, and by errors at the edges", () => {
    const answers = town(seededRandom(4), { sizes: [600, 600], told: (p, group) => (group === 0 ? p - 0.12 : p) });
    const found = fairnessOf(answers, EDGES);
    expect(beyond(found)).toEqual(expect.arrayContaining(["calibration of group 0", "good_below of group 0"]));
    expect(beyond(found)).not.toContain("base_rate of group 0");
    const [, calibration] = found.rows;
    expect(calibration?.figures[0]?.value).toBeCloseTo(0.12, 1);
    expect(calibration?.figures[0]?.gap?.value).toBeGreaterThan(0.08);
  });

  test("with whom deals go worse has another base rate, and is else told the truth", () => {
    const worse = town(seededRandom(8), { sizes: [900, 900], truth: (draw, group) => (group === 0 ? 0.6 : 0.75) + draw / 5 });
    const found = fairnessOf(worse, []);
    expect(beyond(found)).toEqual(["base_rate of group 0"]);
    expect(found.tested).toBe(2);
  });

  test("of too few subjects is neither told of nor compared", () => {
    const found = fairnessOf(town(seededRandom(2), { sizes: [9, 200], each: 20 }), EDGES);
    for (const { figures } of found.rows) expect(figures[0]).toBeUndefined();
    expect(found.tested).toBe(0);
  });
});

test("of two groups a gap is tested once; an edge of 0 has no errors", () => {
  const { rows, tested } = fairnessOf(town(seededRandom(1), { sizes: [100, 100] }), EDGES);
  expect(rows.map(({ measure }) => measure.kind)).toEqual([
    "base_rate",
    "calibration",
    "good_below",
    "bad_above",
    "good_below",
    "bad_above",
  ]);
  expect(rows.every(({ figures }) => figures[1]?.gap === undefined)).toBe(true);
  expect(tested).toBe(rows.length);
});

test("answers of no group count for nothing", () => {
  const answers = town(seededRandom(1), { sizes: [100, 100] });
  const without = { ...answers, groups: answers.groups.map((group) => (group === 1 ? -1 : group)) };
  const found = fairnessOf(without, EDGES);
  expect(found).toMatchObject({ answers: 300, tested: 0 });
  expect(found.rows[0]?.figures).toMatchObject([{ answers: 300, subjects: 100 }, undefined]);
});

test("an interval is no narrower for a subject's outcomes that are all alike", () => {
  const random = seededRandom(6);
  const alike = town(random, { sizes: [100, 100], each: 10, truth: (draw) => Number(draw < 0.8), told: () => 0.8 });
  const apart = town(random, { sizes: [100, 100], each: 10, truth: () => 0.8 });
  const width = (answers: GroupedAnswers) => {
    const figure = fairnessOf(answers, EDGES).rows[0]?.figures[0];
    return (figure?.high ?? 0) - (figure?.low ?? 0);
  };
  expect(width(alike)).toBeGreaterThan(2 * width(apart));
});
