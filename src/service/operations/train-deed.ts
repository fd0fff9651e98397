import { readLastActivation, withStore } from "../../store/index.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { seriesOf } from "../model-activation.ts";
import { activationDocumentOf, demandTrained, type Training, trainPurpose } from "../train-purpose.ts";
import { compareApart } from "./compare-apart.ts";
import type { Deed, JobRequest } from "./job.ts";
import type { TrainedCandidate } from "./trained-candidate.ts";
import type { Workshop } from "./workshop.ts";

/** Trains a candidate and judges it, in a thread of its own. Throws `purpose_unknown` and `purpose_not_trained`. */
export function trainDeed(
  installation: Installation,
  { recipeFor }: Pick<Workshop, "recipeFor">,
  { purpose: name, isAsker, last }: Extract<JobRequest, { kind: "train" }>,
): Deed {
  const purpose = purposeOf(installation, name);
  demandTrained(purpose, isAsker);
  const series = seriesOf(purpose, { isAsker });
  return {
    kind: "train",
    about: series,
    run: async ({ tell, stopped }) => {
      tell({ step: "reading", done: 0, share: undefined });
      // Before the active form is read: one that is activated in between makes the candidate late, never unjustly early.
      const base = await withStore(() => readLastActivation(installation.pool, series));
      const training = await trainPurpose(installation, {
        purpose: name,
        last,
        isAsker,
        recipe: isAsker ? undefined : recipeFor(name),
        compare: (history, candidacy) => {
          tell({ step: "comparing", done: history.outcomes, share: undefined });
          return compareApart({ history, candidacy }, stopped);
        },
      });
      return { kind: "train", candidate: candidateOf(training, { purpose: name, isAsker, after: base?.activation ?? 0 }) };
    },
  };
}

function candidateOf(training: Training, asked: Pick<TrainedCandidate, "purpose" | "isAsker" | "after">): TrainedCandidate {
  const { candidate, active, isBetter, series } = training;
  return {
    ...asked,
    series,
    document: activationDocumentOf(training),
    activeForm: active.model.kind,
    bad: candidate.bad,
    share: candidate.share,
    baseRate: candidate.baseRate,
    mean: candidate.mean,
    coverage: { candidate: candidate.coverage, active: active.coverage },
    calibration: { candidate: candidate.calibration, active: active.calibration },
    isBetter,
  };
}
