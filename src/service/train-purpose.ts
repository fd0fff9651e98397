import type { Purpose } from "../core/law/index.ts";
import { askerRecipeOf, type Comparison, type Form, type Recipe, recipeOf, trainCandidate } from "../core/model/index.ts";
import { CredenceError } from "../errors.ts";
import { withStore } from "../store/index.ts";
import { type Installation, purposeOf } from "./installation.ts";
import { type ActivationDocument, activate, activeForm, countedFor, seriesOf } from "./model-activation.ts";
import { historyFor } from "./read-history.ts";
import { type Fitted, fitModel } from "./refresh-models.ts";

/** What is to be trained. `last` is the share of outcomes, the latest, that the candidate is judged on. */
export type TrainingRequest = {
  readonly purpose: string;
  readonly last: number;
  /** How the candidates are fitted; made of the purpose's outcome where it is not given. */
  readonly recipe?: Recipe | undefined;
  /** Whether it is for askers who name themselves: models that read them too, for answers of their own. */
  readonly isAsker?: boolean;
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
  { purpose: name, last, recipe, isAsker = false, isActivated = false }: TrainingRequest,
): Promise<Training> {
  const purpose = purposeOf(installation, name);
  demandTrained(purpose, isAsker);
  const compared = await withStore(async () => {
    const active = await formToBeat(installation, { purpose, isAsker });
    const wanted = recipe ?? (isAsker ? askerRecipeOf(purpose) : recipeOf(purpose));
    const history = await historyFor(installation, { purpose, ...countedFor(purpose, { kind: "scorecard", recipe: wanted }) });
    return trainCandidate(history, { purpose, active, last, isAsker, recipe });
  });
  const series = seriesOf(purpose, { isAsker });
  if (!isActivated || !compared.isBetter) return { ...compared, series, activated: undefined };
  const activation = await activate(installation, { series, document: documentOf(compared) });
  return {
    ...compared,
    series,
    activated: activation === undefined ? undefined : { activation, fitted: await fitModel(installation, name, { isAsker }) },
  };
}

/** For askers nothing is answered before a form was activated: until then the candidate has to beat what they are told without it. */
async function formToBeat(
  { pool }: Installation,
  { purpose, isAsker }: { readonly purpose: Purpose; readonly isAsker: boolean },
): Promise<Form> {
  const own = await activeForm(pool, { purpose, isAsker });
  return isAsker && own.kind === "own-record" ? activeForm(pool, { purpose }) : own;
}

function demandTrained({ name, model, asker }: Purpose, isAsker: boolean): void {
  if (isAsker && asker === undefined) {
    throw new CredenceError("purpose_not_trained", `${name} reads nothing of whoever asks; wanted a purpose with an asker`);
  }
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
