import type { Measures } from "../../core/model/index.ts";
import type { CalibrationBin } from "../../lib/index.ts";
import type { ActivationDocument } from "../model-activation.ts";

/** A candidate beside the form that was active, and the baselines: what an operator decides by. */
export type TrainedCandidate = {
  readonly series: string;
  readonly purpose: string;
  readonly isAsker: boolean;
  /** The activation it was compared with, 0 where there was none: after another one the comparison says nothing. */
  readonly after: number;
  /** What an activation of it would say. Measures that cannot be told are null. */
  readonly document: ActivationDocument;
  readonly activeForm: "own-record" | "scorecard";
  readonly bad: number;
  readonly share: Measures;
  readonly baseRate: Measures;
  readonly mean: Measures | undefined;
  readonly coverage: { readonly candidate: number; readonly active: number };
  readonly calibration: { readonly candidate: readonly CalibrationBin[]; readonly active: readonly CalibrationBin[] };
  readonly isBetter: boolean;
};
