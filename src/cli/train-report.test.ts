import { expect, it } from "vitest";
import { historyWithTallies, ratingsToldByPoints } from "../../test/told-by-points.ts";
import { OWN_RECORD, trainCandidate } from "../core/model/index.ts";
import { tradeWith } from "../packs/trading/index.ts";
import { trainReport } from "./train-report.ts";

const compared = trainCandidate(historyWithTallies(ratingsToldByPoints({ ratings: 900 })), {
  purpose: tradeWith,
  active: OWN_RECORD,
  last: 0.1,
});
const training = { ...compared, series: "trade-with", activated: undefined };
const better = { ...training, isBetter: true, loss: { difference: -0.0311, standardError: 0.0068 } };
const asked = { purpose: tradeWith, last: 0.1, isActivated: false };

it("shows the candidate beside the active form and the baselines, and says what the difference is worth", () => {
  const { text, json, isBad } = trainReport(better, asked);
  expect(text).toMatch(/trade-with: judged on 90 ratings, from \d+ \w+ \d{4} to /);
  for (const row of ["candidate: scorecard", "active: own record", "plain share of own outcomes", "base rate"]) expect(text).toContain(row);
  expect(text.replaceAll("\n", " ")).toContain("better by 0.0311 in log-loss, with a standard error of 0.0068.");
  expect(text).toContain("--activate puts it in use");
  expect(json).toMatchObject({ series: "trade-with", activeForm: "own-record", isBetter: true, loss: better.loss });
  expect(isBad).toBeUndefined();
});

it("says that one that is no better than chance has not earned its place, and one that is worse", () => {
  const chance = trainReport({ ...training, isBetter: false, loss: { difference: -0.001, standardError: 0.002 } }, asked).text.replaceAll(
    "\n",
    " ",
  );
  expect(chance).toContain("no more than chance would give, so it has not earned its place");
  expect(chance).toContain("Nothing was changed.");
  const worse = trainReport({ ...training, isBetter: false, loss: { difference: 0.001, standardError: 0.002 } }, asked).text;
  expect(worse.replaceAll("\n", " ")).toContain("The candidate is worse by 0.0010");
});

it("says what is in use when one was activated, and when somebody else was faster", () => {
  const fitted = { purpose: "trade-with", model: compared.candidate.model };
  const { text, json } = trainReport({ ...better, activated: { activation: 3, fitted } }, { ...asked, isActivated: true });
  expect(text.replaceAll("\n", " ")).toContain("in use now, as activation 3 of trade-with, and the log says so. trade-with was fitted on");
  expect(json).toMatchObject({ activation: 3 });
  expect(trainReport(better, { ...asked, isActivated: true }).text).toContain("Somebody else activated a form meanwhile");
});

it("is bad where there is nothing to train on", () => {
  const empty = trainCandidate(historyWithTallies([]), { purpose: tradeWith, active: OWN_RECORD, last: 0.4 });
  expect(trainReport({ ...empty, series: "trade-with", activated: undefined }, asked)).toMatchObject({ isBad: true });
});
