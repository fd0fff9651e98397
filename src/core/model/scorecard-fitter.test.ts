import { describe, expect, it } from "vitest";
import { historyWithTallies, ratingsToldByPoints } from "../../../test/told-by-points.ts";
import { canonicalJson } from "../../lib/index.ts";
import { tradeWith } from "../../packs/trading/index.ts";
import { parseModel, standingOf } from "../standing/index.ts";
import { fold } from "../tally/index.ts";
import { answersOf } from "./answers.ts";
import { dayOf, dayStart } from "./day.ts";
import { fitForm } from "./fit-form.ts";
import { recipeOf } from "./recipe.ts";
import { ScorecardFitter } from "./scorecard-fitter.ts";

const purpose = { ...tradeWith, reads: [...tradeWith.reads] };
const trained = { purpose, recipe: { ...recipeOf(purpose), binsMax: 8, partsMax: 20 } };
const RATINGS = ratingsToldByPoints({ ratings: 1_500 });
const last = RATINGS.at(-1)?.occurredAt ?? 0;
const day = dayOf(last) + 1;

describe("a scorecard fitted to a history", () => {
  const history = historyWithTallies(RATINGS);
  const model = fitForm(history, { scorecard: trained }, { day });

  it("is a lawful document that says what it was fitted on", () => {
    expect(parseModel(JSON.parse(canonicalJson(model)))).toHaveProperty("model");
    expect(model).toMatchObject({ kind: "scorecard", purpose: "trade-with", day });
    expect(model.fittedOn.outcomes).toBeGreaterThan(1_300);
    expect(model.fittedOn.logLoss).toBeGreaterThan(0.2);
  });

  it("is the one that a backtest ends with", () => {
    expect(answersOf(history, { scorecard: trained, last: 0.1 }).model).toEqual(model);
  });

  it("knows nothing of what came after the month began, but for the base rate", () => {
    const { month } = RATINGS.at(-1) ?? { month: 0 };
    const before = RATINGS.filter((row) => row.month < month);
    const then = fitForm(historyWithTallies(before), { scorecard: trained }, { day });
    expect({ ...then, baseRate: 0 }).toEqual({ ...model, baseRate: 0 });
  });

  it("answers as a check does, of the tallies known at the moment", () => {
    const { answers } = answersOf(history, { scorecard: trained, last: 0.02 });
    for (const [at, entry] of answers.entry.entries()) {
      const [subject, asked] = [history.subject[entry] ?? 0, history.occurredAt[entry] ?? 0];
      const known = RATINGS.filter((row) => row.subject === subject && row.knownAt < asked);
      const tally = fold(known.map(({ month, counted }) => ({ month, counts: counted?.counts ?? [] })));
      const serving = fitForm(history, { scorecard: trained }, { day: dayOf(asked) });
      const { probability, interval } = standingOf({
        purpose,
        model: serving,
        tallies: { trades: tally },
        month: history.month[entry] ?? 0,
      });
      expect(answers.standing[at]).toBe(probability);
      expect([answers.low[at], answers.high[at]]).toEqual([interval.low, interval.high]);
      if (at === 4) break;
    }
  });

  it("answers the base rate where too little is known for points, and is lawful then too", () => {
    const few = historyWithTallies(RATINGS.slice(0, 60));
    const poor = fitForm(few, { scorecard: trained }, { day: 20_000 });
    expect(poor).toMatchObject({ kind: "scorecard", characteristics: [{ bins: [{ points: 0 }] }] });
    expect(parseModel(JSON.parse(canonicalJson(poor)))).toHaveProperty("model");
    const { probability, evidence } = standingOf({ purpose, model: poor, tallies: {}, month: 24_300 });
    expect(probability).toBe(poor.baseRate);
    expect(evidence).toBe(1);
  });
});

describe("a scorecard fitter", () => {
  it("wants days in order, a day that is open, and a base half-life that base rates have", () => {
    const fitter = new ScorecardFitter(historyWithTallies([]), trained);
    expect(() => fitter.model()).toThrow("no day is open");
    fitter.startDay(dayOf(dayStart(5)));
    expect(() => fitter.startDay(4)).toThrow("comes before day 5");
    const wrong = { ...trained, recipe: { ...trained.recipe, baseHalfLifeMonths: 5 } };
    expect(() => new ScorecardFitter(historyWithTallies([]), wrong)).toThrow("base half-life 5");
  });
});
