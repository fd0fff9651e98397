import { describe, expect, it } from "vitest";
import { type OutcomeRow, type OwnRecordModel, ownEvidenceOf, posterior } from "../standing/index.ts";
import { BASE_HALF_LIVES, DEFAULT_SHAPE, departureCost, SHAPES, type Shape } from "./shape.ts";
import { ShapeLosses } from "./shape-losses.ts";
import { weightsOf } from "./weights-of.ts";

/** A different base rate for each base half-life. */
const good = Float64Array.from(BASE_HALF_LIVES, (_, at) => 0.9 - at / 50);
const rates = { good, bad: good.map((rate) => 1 - rate) };

const served = (shape: Shape): OwnRecordModel => ({
  kind: "own-record",
  purpose: "any",
  day: 0,
  weights: weightsOf(shape.halfLifeMonths),
  baseRate: good[BASE_HALF_LIVES.indexOf(shape.baseHalfLifeMonths)] ?? Number.NaN,
  baseAmong: "newcomers",
  fittedOn: { outcomes: 0, logLoss: 0 },
  ...shape,
});

type Case = { readonly rows: readonly OutcomeRow[]; readonly month: number; readonly isGood: boolean };
const lossOf = (shape: Shape, cases: readonly Case[]): number => {
  const model = served(shape);
  return cases.reduce((sum, { rows, month, isGood }) => {
    const probability = posterior(model, ownEvidenceOf(model, rows, month));
    return sum - Math.log(isGood ? probability : 1 - probability);
  }, 0);
};

/** Subjects whose last outcome says it all, so that neither the longest half-life nor the strongest prior is best. */
const asked = Array.from({ length: 200 }, (_, at) => {
  const isGood = at % 7 > 2;
  const rows = [
    { month: 100, good: at % 5, bad: at % 3 },
    { month: 110 + (at % 4), good: isGood ? 2 : 0, bad: isGood ? 0 : 1 },
  ];
  return { rows, month: 114, isGood };
});

describe("the losses of shapes", () => {
  it("name the shape that the served probabilities themselves would, one by one", () => {
    const losses = new ShapeLosses();
    for (const { rows, month, isGood } of asked) losses.know(losses.ask({ rows, month, rates, weight: 1 }), isGood);
    const totals = SHAPES.map((shape) => lossOf(shape, asked) + departureCost(shape));
    const least = SHAPES[totals.indexOf(Math.min(...totals))] ?? DEFAULT_SHAPE;
    const best = losses.best();
    expect(best.shape).toEqual(least);
    expect(best.shape).not.toEqual(DEFAULT_SHAPE);
    expect(best.logLoss).toBeCloseTo(lossOf(least, asked) / asked.length, 12);
  });

  it("of nothing known name the default shape", () => {
    expect(new ShapeLosses().best()).toEqual({ shape: DEFAULT_SHAPE, logLoss: 0 });
  });

  it("count an outcome of weight 2 as two", () => {
    const [once, twice] = [new ShapeLosses(), new ShapeLosses()];
    for (const { rows, month, isGood } of asked.slice(0, 40)) {
      once.know(once.ask({ rows, month, rates, weight: 2 }), isGood);
      twice.know(twice.ask({ rows, month, rates, weight: 1 }), isGood);
      twice.know(twice.ask({ rows, month, rates, weight: 1 }), isGood);
    }
    expect(once.best().shape).toEqual(twice.best().shape);
    expect(once.best().logLoss).toBeCloseTo(twice.best().logLoss, 12);
  });

  it("do not depend on how many questions are open at once, though each is used again once it is answered", () => {
    const [oneByOne, together] = [new ShapeLosses(), new ShapeLosses()];
    for (const { rows, month, isGood } of asked) oneByOne.know(oneByOne.ask({ rows, month, rates, weight: 1 }), isGood);
    const open = asked.map(({ rows, month, isGood }) => ({ question: together.ask({ rows, month, rates, weight: 1 }), isGood }));
    for (const { question, isGood } of open) together.know(question, isGood);
    expect(together.best()).toEqual(oneByOne.best());
  });

  it("stay finite where everything speaks against what happened", () => {
    const losses = new ShapeLosses();
    const least = { good: good.map(() => 1e-6), bad: good.map(() => 1 - 1e-6) };
    const rows = [{ month: 100, good: 0, bad: 2 ** 33 }];
    for (let at = 0; at < 40; at++) losses.know(losses.ask({ rows, month: 100, rates: least, weight: 1 }), true);
    const { logLoss } = losses.best();
    expect(logLoss).toBeGreaterThan(20);
    expect(logLoss).toBeLessThan(50);
  });
});

describe("a shape's cost beforehand", () => {
  it("is nothing for the default and two nats for each octave away from it", () => {
    expect(departureCost(DEFAULT_SHAPE)).toBe(0);
    expect(departureCost({ ...DEFAULT_SHAPE, priorStrength: 32 })).toBe(4);
    expect(departureCost({ ...DEFAULT_SHAPE, priorStrength: 1, halfLifeMonths: 6 })).toBe(8);
    expect(departureCost({ ...DEFAULT_SHAPE, baseHalfLifeMonths: 24 })).toBe(4);
    expect(departureCost({ ...DEFAULT_SHAPE, priorStrength: 256 })).toBe(10);
  });
});
