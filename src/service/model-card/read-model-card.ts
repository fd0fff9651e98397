import { lawPackOf, type Purpose } from "../../core/law/index.ts";
import type { Activated, CardBacktest, ModelCard } from "../../core/model-card/index.ts";
import { CredenceError } from "../../errors.ts";
import { readLastActivation, withStore } from "../../store/index.ts";
import { backtestPurpose } from "../backtest-purpose.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { lastBacktest } from "../measurement/index.ts";
import { type ActivationDocument, seriesOf } from "../model-activation.ts";
import { listTruths } from "../watch/index.ts";

/** Of which purpose, and on what last share of its outcomes it is measured. */
export type CardRequest = { readonly purpose: string; readonly last: number };

/**
 * Everything that the card of the model which serves a purpose tells; replays the purpose's history for it. Throws `purpose_unknown`,
 * `model_missing` or `store_unavailable`.
 */
export async function readModelCard(installation: Installation, { purpose, last }: CardRequest): Promise<ModelCard> {
  return cardOf(installation, { name: purpose, last, replay: () => backtestPurpose(installation, { purpose, last }) });
}

/** The same with the measurement that was kept: nothing is replayed, so that anybody may ask for it. Throws what `readModelCard` does. */
export async function readKeptCard(installation: Installation, name: string): Promise<ModelCard> {
  const kept = await lastBacktest(installation, name);
  return cardOf(installation, { name, last: kept?.document.last ?? 0, replay: async () => kept?.document });
}

type Carding = { readonly name: string; readonly last: number; readonly replay: () => Promise<CardBacktest | undefined> };

async function cardOf(installation: Installation, { name, last, replay }: Carding): Promise<ModelCard> {
  const purpose = purposeOf(installation, name);
  const { standingAt = installation.now(), isSimulated } = await installation.moment();
  const serving = await installation.modelOf(name, standingAt);
  if (serving === undefined) throw new CredenceError("model_missing", `${name} has no model yet`);
  const { config, nonConformant } = installation;
  const [sector] = purpose.reads.map((register) => register.sector.name);
  return {
    keeper: config.title,
    madeAt: installation.now(),
    purpose,
    model: serving.document,
    version: serving.version,
    digest: serving.digest,
    backtest: await replay(),
    last,
    activation: await activationOf(installation, purpose),
    months: await listTruths(installation, name),
    lawPack: sector === undefined ? undefined : lawPackOf(config, sector),
    isSimulated,
    isConformant: nonConformant.length === 0,
  };
}

async function activationOf({ pool }: Installation, purpose: Purpose): Promise<Activated | undefined> {
  const row = await withStore(() => readLastActivation(pool, seriesOf(purpose)));
  if (row === undefined) return undefined;
  // Written by us, and as the log has it.
  const { comparison } = JSON.parse(row.document) as ActivationDocument;
  const { outcomes, candidate, active, loss } = comparison;
  return { at: row.activatedAt, outcomes, candidate: candidate.logLoss, before: active.logLoss, ...loss };
}
