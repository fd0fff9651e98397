import { expect, it } from "vitest";
import { historyWithTallies, ratingsToldByPoints } from "../../../test/told-by-points.ts";
import { tradeWith } from "../../packs/trading/index.ts";
import { OWN_RECORD } from "./form.ts";
import { trainCandidate } from "./train-candidate.ts";

it("finds a scorecard better where points tell more than good and bad, by more than the error", () => {
  const history = historyWithTallies(ratingsToldByPoints({ ratings: 1_800 }));
  const { isBetter, loss, candidate, active } = trainCandidate(history, { purpose: tradeWith, active: OWN_RECORD, last: 0.3 });
  expect(loss.difference).toBeCloseTo(candidate.standing.logLoss - active.standing.logLoss, 10);
  expect(loss.difference).toBeLessThan(-loss.standardError);
  expect(isBetter).toBe(true);
  expect([candidate.model.kind, active.model.kind]).toEqual(["scorecard", "own-record"]);
});

it("finds none better where all are alike, and none where there is nothing to measure", () => {
  const alike = historyWithTallies(ratingsToldByPoints({ ratings: 1_500, isTold: false }));
  expect(trainCandidate(alike, { purpose: tradeWith, active: OWN_RECORD, last: 0.3 }).isBetter).toBe(false);
  const empty = trainCandidate(historyWithTallies([]), { purpose: tradeWith, active: OWN_RECORD, last: 0.3 });
  expect(empty).toMatchObject({ isBetter: false, candidate: { outcomes: 0 } });
});

it("compares a form with itself as no better", () => {
  const history = historyWithTallies(ratingsToldByPoints({ ratings: 900 }));
  const { recipe } = trainCandidate(history, { purpose: tradeWith, active: OWN_RECORD, last: 0.2 });
  const again = trainCandidate(history, { purpose: tradeWith, active: { kind: "scorecard", recipe }, last: 0.2 });
  expect(again).toMatchObject({ isBetter: false, loss: { difference: 0, standardError: 0 } });
});
