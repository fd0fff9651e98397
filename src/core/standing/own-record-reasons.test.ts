import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenModel } from "../../../test/given-model.ts";
import { givenPurpose } from "../../../test/given-purpose.ts";
import { givenTallies } from "../../../test/given-tallies.ts";
import type { Purpose } from "../law/index.ts";
import type { OutcomeRow } from "./own-evidence.ts";
import type { OwnRecordModel } from "./own-record-model.ts";
import type { ReasonCode } from "./own-record-reasons.ts";
import { standingOf } from "./standing.ts";

const MAY = 2024 * 12 + 4;

/** A half-life of a year, and nothing beyond 20 months. */
const model = givenModel("trade-with", { weights: givenModel("trade-with").weights.slice(0, 21) });
const purpose = givenPurpose();

type Case = { readonly model?: OwnRecordModel; readonly purpose?: Purpose; readonly month?: number };

const reasons = (rows: readonly OutcomeRow[], given: Case = {}) =>
  standingOf({ purpose, model, month: MAY, ...given, tallies: givenTallies(purpose, rows) }).reasons;
const textOf = (code: ReasonCode, rows: readonly OutcomeRow[], given: Case = {}) =>
  reasons(rows, given).find((reason) => reason.code === code)?.text;
const row = (good: number, bad: number, monthsAgo = 0): OutcomeRow => ({ month: MAY - monthsAgo, good, bad });

describe("the reason of own outcomes", () => {
  it.each<[OutcomeRow[], string]>([
    [[row(1, 0)], "The only rating on record was not negative, in May 2024."],
    [[row(2, 0)], "Both ratings on record were not negative, the last in May 2024."],
    [[row(12, 0, 1)], "All 12 ratings on record were not negative, the last in April 2024."],
    [[row(1, 1)], "1 of the 2 ratings on record was not negative, in May 2024."],
    [[row(1000, 3), row(234, 0)].reverse(), "1,234 of the 1,237 ratings on record were not negative, the last in May 2024."],
    [[row(1, 0, 12)], "The only rating on record was not negative, in May 2023; with age it counts as 0.5 of a fresh rating."],
    [[row(2, 0, 12)], "Both ratings on record were not negative, the last in May 2023; with age they count as 1 fresh rating."],
    [[row(5, 0, 12)], "All 5 ratings on record were not negative, the last in May 2023; with age they count as 2.5 fresh ratings."],
    [[row(42, 1, 12)], "42 of the 43 ratings on record were not negative, the last in May 2023; with age they count as 21 fresh ratings."],
    [[row(3, 0, 21), row(1, 0)], "The only rating that still counts was not negative, in May 2024."],
    [[row(3, 0, 21), row(2, 0)], "Both ratings that still count were not negative, the last in May 2024."],
    [[row(3, 0, 21), row(4, 1)], "4 of the 5 ratings that still count were not negative, the last in May 2024."],
    [[row(1, 0, -7)], "The only rating on record was not negative."],
  ])("in good of %j reads: %s", (rows, text) => {
    expect(textOf("own_good", rows)).toBe(text);
  });

  it.each<[OutcomeRow[], string]>([
    [[row(0, 1)], "The only rating on record was negative, in May 2024."],
    [[row(419, 1, 1), row(1, 0)], "1 of the 421 ratings on record was negative, in April 2024."],
    [[row(1, 3)], "3 of the 4 ratings on record were negative, the last in May 2024."],
    [
      [row(0, 1, 20), row(9, 0)],
      "1 of the 10 ratings on record was negative, in September 2022; with age it counts as 0.3 of a fresh rating.",
    ],
  ])("in bad of %j reads: %s", (rows, text) => {
    expect(textOf("own_bad", rows)).toBe(text);
  });

  it("is left out where there are none of that side", () => {
    expect(reasons([row(5, 0)]).map(({ code }) => code)).not.toContain("own_bad");
    expect(reasons([row(0, 5)]).map(({ code }) => code)).not.toContain("own_good");
    expect(reasons([]).map(({ code }) => code)).toEqual(["little_record", "base_rate"]);
  });

  it("does not pretend to a weight that cannot be seen", () => {
    const fast = givenModel("trade-with", { weights: [1_048_576, 30_000] });
    const text = "The only rating on record was negative, in April 2024; with age it counts as less than 0.1 of a fresh rating.";
    expect(textOf("own_bad", [row(0, 1, 1)], { model: fast })).toBe(text);
  });
});

describe("the reason of the base rate", () => {
  const newcomers = (changes: Partial<OwnRecordModel>) => givenModel("trade-with", { baseAmong: "newcomers", ...changes });

  it.each<[OwnRecordModel, string]>([
    [model, "Of all recent ratings, 90.0 % were not negative; this weighs as much as 2 fresh ratings."],
    [
      newcomers({ baseRate: 0.931, priorStrength: 0.7 }),
      "Of recent ratings where the trader had fewer than 3 on record, 93.1 % were not negative; this weighs as much as 0.7 of a fresh rating.",
    ],
    [
      newcomers({ baseHalfLifeMonths: 1200, priorStrength: 256 }),
      "Of all ratings where the trader had fewer than 3 on record, 90.0 % were not negative; this weighs as much as 256 fresh ratings.",
    ],
    [
      givenModel("trade-with", { baseHalfLifeMonths: 1200, baseRate: 0.9996, priorStrength: 1 }),
      "Of all ratings so far, over 99.9 % were not negative; this weighs as much as 1 fresh rating.",
    ],
    [
      newcomers({ baseRate: 0.5, priorStrength: 8, fittedOn: { outcomes: 0, logLoss: 0 } }),
      "No ratings were known when the model was made, so it starts from 50.0 %; this weighs as much as 8 fresh ratings.",
    ],
  ])("%# says whose outcomes it was taken from", (given, text) => {
    expect(textOf("base_rate", [], { model: given })).toBe(text);
  });

  it("says that a purpose which grades from the first outcome on took it from those without any", () => {
    const eager = givenPurpose({ model: { kind: "own-record", leastEvidence: 1 } });
    const text = "Of recent ratings where the trader had none on record, 90.0 % were not negative; this weighs as much as 2 fresh ratings.";
    expect(textOf("base_rate", [], { model: newcomers({}), purpose: eager })).toBe(text);
  });

  it("moves nothing where nothing else is known, and lifts who did worse than others", () => {
    expect(reasons([])).toContainEqual(expect.objectContaining({ code: "base_rate", points: 0 }));
    expect(reasons([row(0, 3)]).find(({ code }) => code === "base_rate")?.points).toBeGreaterThan(0);
    expect(reasons([row(3, 0)]).find(({ code }) => code === "base_rate")?.points).toBeLessThan(0);
  });
});

describe("the reason of little record", () => {
  it.each<[OutcomeRow[], string]>([
    [[], "No ratings are on record; a grade needs 3."],
    [[row(0, 1)], "Only 1 rating is on record; a grade needs 3."],
    [[row(1, 1)], "Only 2 ratings are on record; a grade needs 3."],
    [[row(1, 0, 21)], "The only rating on record is too old to count; a grade needs 3."],
    [[row(4, 1200, 21)], "All 1,204 ratings on record are too old to count; a grade needs 3."],
    [[row(4, 0, 21), row(1, 0)], "Only 1 rating is recent enough to count; a grade needs 3."],
    [[row(4, 0, 21), row(1, 1)], "Only 2 ratings are recent enough to count; a grade needs 3."],
  ])("of %j reads: %s", (rows, text) => {
    expect(reasons(rows)[0]).toEqual({ code: "little_record", points: 0, text });
  });

  it("is not given where there is a grade", () => {
    expect(reasons([row(3, 0)]).map(({ code }) => code)).not.toContain("little_record");
  });
});

/** The sign that a reason's points never have; 2 where both occur. */
const AGAINST: Readonly<Record<string, number>> = { own_good: -1, own_bad: 1, base_rate: 2, little_record: 2 };

describe("reasons", () => {
  const rows = fc
    .uniqueArray(fc.record({ month: fc.integer({ min: MAY - 30, max: MAY + 2 }), good: fc.nat(50), bad: fc.nat(50) }), {
      selector: ({ month }) => month,
    })
    .map((all) => all.filter(({ good, bad }) => good + bad > 0).sort((a, b) => a.month - b.month));

  it("are at most four, the largest first after what is lacking, each a whole sentence", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const all = reasons(given);
        const moving = all.filter(({ code }) => code !== "little_record").map(({ points }) => Math.abs(points));
        expect(all.length).toBeLessThanOrEqual(4);
        expect(moving).toEqual(moving.toSorted((a, b) => b - a));
        for (const { text } of all) expect(text).toMatch(/^[A-Z1-9][^.]*(\.\d[^.]*)*\.$/);
      }),
    );
  });

  it("move in percentage points with one decimal, good outcomes up and bad ones down, as far as a probability reaches", () => {
    fc.assert(
      fc.property(rows, (given) => {
        for (const { code, points } of reasons(given)) {
          expect(Math.abs(points)).toBeLessThanOrEqual(100);
          expect(points).toBe(Math.round(points * 10) / 10);
          expect(Object.is(points, -0)).toBe(false);
          expect(Math.sign(points)).not.toBe(AGAINST[code]);
        }
      }),
    );
  });

  it("move the probability from the base rate by what own outcomes of one side add, where there is only that side", () => {
    const { probability, reasons: given } = standingOf({ purpose, model, tallies: givenTallies(purpose, [row(8, 0)]), month: MAY });
    expect(given.find(({ code }) => code === "own_good")?.points).toBe(Math.round((probability - model.baseRate) * 1000) / 10);
  });
});
