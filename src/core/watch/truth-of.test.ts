import { expect, test } from "vitest";
import { type SeededRandom, seededRandom } from "../../lib/index.ts";
import { type Judged, LEAST_OUTCOMES, truthOf } from "./index.ts";

type Market = { readonly subjects: number; readonly each: number; readonly told?: (p: number) => number; readonly moods?: number };

/** Subjects whose deals go well with a probability of their own, `told` of it what it makes of it. With moods, one subject's go well together. */
function market(random: SeededRandom, { subjects, each, told = (p) => p, moods = 0 }: Market): Judged {
  const n = subjects * each;
  const judged = { probabilities: new Float64Array(n), outcomes: new Uint8Array(n), subjects: new Uint32Array(n) };
  for (let at = 0; at < n; at++) judged.subjects[at] = Math.floor(at / each);
  for (let subject = 0; subject < subjects; subject++) {
    const p = 0.6 + 0.39 * random.next();
    const shared = random.next() < moods ? Number(random.next() < p) : undefined;
    for (let deal = 0; deal < each; deal++) {
      judged.probabilities[subject * each + deal] = told(p);
      judged.outcomes[subject * each + deal] = shared ?? Number(random.next() < p);
    }
  }
  return judged;
}

test("answers that are right stay in their band, however much one subject's outcomes go together", () => {
  const random = seededRandom(11);
  const alarms = { apart: 0, together: 0 };
  for (let month = 0; month < 200; month++) {
    alarms.apart += Number(truthOf(market(random, { subjects: 600, each: 1 }))?.isOut);
    alarms.together += Number(truthOf(market(random, { subjects: 200, each: 5, moods: 1 }))?.isOut);
  }
  // Two of 200 are expected at most; 8 or more would be rarer than one in a thousand.
  expect(alarms.apart).toBeLessThan(8);
  expect(alarms.together).toBeLessThan(8);
});

test("answers that promise too much, or too little, leave their band", () => {
  const random = seededRandom(5);
  const high = truthOf(market(random, { subjects: 1000, each: 1, told: (p) => 1 - (1 - p) / 2 }));
  const low = truthOf(market(random, { subjects: 1000, each: 1, told: (p) => p - 0.1 }));
  expect(high).toMatchObject({ isOut: true, all: { isOut: true } });
  expect(high?.all.observed).toBeLessThan(high?.all.low ?? 0);
  expect(low).toMatchObject({ isOut: true, all: { isOut: true } });
  expect(low?.all.observed).toBeGreaterThan(low?.all.high ?? 1);
});

test("answers that are right on the whole and wrong at both ends leave the bands of their parts", () => {
  const truth = truthOf(market(seededRandom(3), { subjects: 3000, each: 1, told: (p) => 0.795 + (p - 0.795) / 5 }));
  expect(truth?.all.isOut).toBe(false);
  expect(truth?.isOut).toBe(true);
});

test("few answers, and those of few subjects, are not measured", () => {
  const random = seededRandom(1);
  expect(truthOf(market(random, { subjects: LEAST_OUTCOMES - 1, each: 1 }))).toBeUndefined();
  expect(truthOf(market(random, { subjects: 9, each: 100 }))).toBeUndefined();
  expect(truthOf(market(random, { subjects: LEAST_OUTCOMES, each: 1 }))).toMatchObject({ outcomes: LEAST_OUTCOMES, bins: [{}] });
});

test("parts hold every answer once, none too small to be told of", () => {
  const truth = truthOf(market(seededRandom(2), { subjects: 40, each: 30 }));
  const bins = truth?.bins ?? [];
  expect(bins.reduce((sum, bin) => sum + bin.outcomes, 0)).toBe(1200);
  for (const bin of bins) expect(Math.min(bin.outcomes - LEAST_OUTCOMES, bin.subjects - 10)).toBeGreaterThanOrEqual(0);
  expect(bins.map(({ predicted }) => predicted)).toEqual(bins.map(({ predicted }) => predicted).sort((a, b) => a - b));
});

test("answers of certainty that came true are in their band, and their measures finite", () => {
  const certain = { probabilities: new Float64Array(50).fill(0.999), outcomes: new Uint8Array(50).fill(1) };
  const truth = truthOf({ ...certain, subjects: Uint32Array.from({ length: 50 }, (_, at) => at) });
  expect(truth).toMatchObject({ isOut: false, bad: 0 });
  expect(truth).not.toHaveProperty("auc");
});
