import type { Purpose } from "../core/law/index.ts";
import {
  askerRecipeOf,
  type Candidacy,
  type Comparison,
  type Form,
  type History,
  type Recipe,
  recipeOf,
  trainCandidate,
} from "../core/model/index.ts";
import { CredenceError } from "../errors.ts";
import { withStore } from "../store/index.ts";
import { type Installation, purposeOf } from "./installation.ts";
import { measurePurpose } from "./measurement/index.ts";
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
  /** How it is compared, where not here and now: a server has it done beside its answers. */
  readonly compare?: (history: History, candidacy: Candidacy) => Promise<Comparison>;
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
  { purpose: name, last, recipe, isAsker = false, isActivated = false, compare }: TrainingRequest,
): Promise<Training> {
  const purpose = purposeOf(installation, name);
  demandTrained(purpose, isAsker);
  const compared = await withStore(async () => {
    const active = await formToBeat(installation, { purpose, isAsker });
    const wanted = recipe ?? (isAsker ? askerRecipeOf(purpose) : recipeOf(purpose));
    const history = await historyFor(installation, { purpose, ...countedFor(purpose, { kind: "scorecard", recipe: wanted }) });
    const candidacy = { purpose, active, last, isAsker, recipe };
    return compare === undefined ? trainCandidate(history, candidacy) : compare(history, candidacy);
  });
  const series = seriesOf(purpose, { isAsker });
  if (!isActivated || !compared.isBetter) return { ...compared, series, activated: undefined };
  const activation = await activate(installation, { series, document: activationDocumentOf(compared) });
  if (activation === undefined) return { ...compared, series, activated: undefined };
  const fitted = await fitModel(installation, name, { isAsker });
  if (!isAsker) await measurePurpose(installation, name);
  return { ...compared, series, activated: { activation, fitted } };
}

/** For askers nothing is answered before a form was activated: until then the candidate has to beat what they are told without it. */
async function formToBeat(
  { pool }: Installation,
  { purpose, isAsker }: { readonly purpose: Purpose; readonly isAsker: boolean },
): Promise<Form> {
  const own = await activeForm(pool, { purpose, isAsker });
  return isAsker && own.kind === "own-record" ? activeForm(pool, { purpose }) : own;
}

/** Throws `purpose_not_trained` where the law has the purpose answered from own records, or nothing of askers read. */
export function demandTrained({ name, model, asker }: Purpose, isAsker: boolean): void {
  if (isAsker && asker === undefined) {
    throw new CredenceError("purpose_not_trained", `${name} reads nothing of whoever asks; wanted a purpose with an asker`);
  }
  if (model.kind === "trained") return;
  throw new CredenceError(
    "purpose_not_trained",
    `${name} is declared to be answered from own records for good; wanted a purpose with trained()`,
  );
}

/** What an activation of the candidate would say. */
export function activationDocumentOf({ candidate, active, loss, recipe }: Comparison): ActivationDocument {
  const { outcomes, from = 0, until = 0 } = candidate;
  const comparison = { outcomes, from, until, candidate: candidate.standing, active: active.standing, loss };
  return { form: { kind: "scorecard", recipe }, comparison };
}
