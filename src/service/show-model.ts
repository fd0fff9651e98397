import { askerSeriesOf, type Model } from "../core/standing/index.ts";
import { CredenceError } from "../errors.ts";
import { readModelVersion, withStore } from "../store/index.ts";
import { dayOf } from "./day-of.ts";
import { type Installation, purposeOf, type ServingModel } from "./installation.ts";
import { modelDigest } from "./log/index.ts";
import { readServingModel } from "./serving-model.ts";

/** A version of a purpose's model as anybody may read it; `day` is the first UTC day it serves, from 1970 on. */
export type ShownModel = ServingModel & { readonly day: number };

/** Which model: without a version the one that serves now; `isAsker`: of the asker's own view, where there is one. */
export type ModelRequest = { readonly purpose: string; readonly version?: number | undefined; readonly isAsker?: boolean };

/**
 * The model that serves a purpose now, or the version that a check names. Throws `purpose_unknown`, `model_missing` where none serves yet,
 * `model_version_unknown` or `store_unavailable`.
 */
export async function showModel(
  installation: Installation,
  { purpose: name, version, isAsker = false }: ModelRequest,
): Promise<ShownModel> {
  const purpose = purposeOf(installation, name);
  const series = isAsker ? askerSeriesOf(purpose) : purpose.name;
  const model = await (version === undefined ? servingNow(installation, series) : versionOf(installation, series, version));
  return { ...model, day: model.document.day };
}

async function servingNow({ pool, moment, now }: Installation, purpose: string): Promise<ServingModel> {
  const { standingAt = now() } = await moment();
  const model = await withStore(() => readServingModel(pool, purpose, dayOf(standingAt)));
  if (model !== undefined) return model;
  throw new CredenceError("model_missing", `${purpose} has no model yet`);
}

async function versionOf({ pool }: Installation, purpose: string, version: number): Promise<ServingModel> {
  const row = await withStore(() => readModelVersion(pool, purpose, version));
  if (row === undefined) throw new CredenceError("model_version_unknown", `${purpose} has no version ${version} of its model`);
  const document = JSON.parse(row.document) as Model;
  return { version: row.version, digest: modelDigest(document), document };
}
