import { z } from "zod";
import { formatInstant } from "../../lib/index.ts";
import type { TrainedCandidate } from "../../service/operations/index.ts";
import { instantShape } from "./instant-shape.ts";

/** A figure that cannot be told (an AUC of one kind of outcome only) is null: JSON has no other word for it. */
const figureShape = z.number().nullable();

const measuresShape = z.object({ logLoss: figureShape, brier: figureShape, auc: figureShape, calibrationError: figureShape }).meta({
  description: "How true probabilities were; the less the better, but for `auc`. `null` where it cannot be told.",
});

const binShape = z.object({
  from: z.number(),
  to: z.number(),
  n: z.int(),
  predicted: z.number(),
  observed: z.number(),
  low: z.number(),
  high: z.number(),
});

/** A candidate beside the form that was active when it was judged, and the baselines. */
export const candidateShape = z.object({
  series: z.string(),
  purpose: z.string(),
  isAsker: z.boolean(),
  after: z.int().meta({ description: "The activation it was compared with; 0 where there was none." }),
  form: z.string().meta({ description: "What the candidate is.", examples: ["scorecard"] }),
  activeForm: z.string(),
  outcomes: z.int().meta({ description: "So many were judged on, the latest; each was asked about before it happened." }),
  bad: z.int(),
  from: instantShape.nullable(),
  until: instantShape.nullable(),
  candidate: measuresShape,
  active: measuresShape,
  share: measuresShape.meta({ description: "The plain share of own outcomes." }),
  baseRate: measuresShape,
  mean: measuresShape.nullable().meta({ description: "The plain mean of ratings; `null` where none are given." }),
  loss: z
    .object({ difference: figureShape, standardError: figureShape })
    .meta({ description: "The candidate's log-loss less the active form's, and the error of that." }),
  coverage: z
    .object({ candidate: figureShape, active: figureShape })
    .meta({ description: "The share of 90 % intervals that held what happened." }),
  calibration: z.object({ candidate: z.array(binShape), active: z.array(binShape) }),
  isBetter: z.boolean().meta({ description: "By more than the standard error: it has earned its place." }),
});

/** A candidate as told. */
export function toldCandidate({ document, ...told }: TrainedCandidate): z.input<typeof candidateShape> {
  const { outcomes, from, until, candidate, active, loss } = document.comparison;
  const isAny = outcomes > 0;
  const { coverage, calibration, mean } = told;
  return {
    ...told,
    mean: mean ?? null,
    coverage,
    calibration: { candidate: [...calibration.candidate], active: [...calibration.active] },
    form: document.form.kind,
    outcomes,
    from: isAny ? formatInstant(from) : null,
    until: isAny ? formatInstant(until) : null,
    candidate,
    active,
    loss,
  };
}
