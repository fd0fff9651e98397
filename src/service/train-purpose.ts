import type { Purpose } from "../core/law/index.ts";
import { type Comparison, trainCandidate } from "../core/model/index.ts";
import { CredenceError } from "../errors.ts";
import { withStore } from "../store/index.ts";
import { type Installation, purposeOf } from "./installation.ts";
import { type ActivationDocument, activate, activeForm, seriesOf } from "./model-activation.ts";
import { historyFor } from "./read-history.ts";
import { type Fitted, fitModel } from "./refresh-models.ts";

/** What is to be trained. `last` is the share of outcomes, the latest, that the candidate is judged on. */
export type TrainingRequest = {
  readonly purpose: string;
  readonly last: number;
  /** Whether a candidate that is better is put in use. */
  readonly isActivated?: boolean;
};

/** What came of it. */
export type Training = Comparison & {
  readonly series: string;
  readonly activated: { readonly activation: number; readonly fitted: Fitted } | undefined;
};

/**
 * Trains scorecards for a purpose, judges them on later time against the form that is active, on the same refit schedule, and puts them in use where
 * that was asked and they are better by more than the standard error: with a statement, and a first model of the day. Throws `purpose_unknown`,
 * `purpose_not_trained` or `store_unavailable`.
 */
export async function trainPurpose(
  installation: Installation,
  { purpose: name, last, isActivated = false }: TrainingRequest,
): Promise<Training> {
  const purpose = purposeOf(installation, name);
  demandTrained(purpose);
  const compared = await withStore(async () => {
    const active = await activeForm(installation.pool, { purpose });
    const history = await historyFor(installation, { purpose, counted: purpose.reads });
    return trainCandidate(history, { purpose, active, last });
  });
  const series = seriesOf(purpose);
  if (!isActivated || !compared.isBetter) return { ...compared, series, activated: undefined };
  const activation = await activate(installation, { series, document: documentOf(compared) });
  return {
    ...compared,
    series,
    activated: activation === undefined ? undefined : { activation, fitted: await fitModel(installation, name) },
  };
}

function demandTrained({ name, model }: Purpose): void {
  if (model.kind === "trained") return;
  throw new CredenceError(
    "purpose_not_trained",
    `${name} is declared to be answered from own records for good; wanted a purpose with trained()`,
  );
}

function documentOf({ candidate, active, loss, recipe }: Comparison): ActivationDocument {
  const { outcomes, from = 0, until = 0 } = candidate;
  const comparison = { outcomes, from, until, candidate: candidate.standing, active: active.standing, loss };
  return { form: { kind: "scorecard", recipe }, comparison };
}
