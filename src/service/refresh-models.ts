import type { Purpose } from "../core/law/index.ts";
import { fitForm, formedOf } from "../core/model/index.ts";
import type { Model } from "../core/standing/index.ts";
import { lastModelDay, readInstallation, withStore } from "../store/index.ts";
import { dayOf } from "./day-of.ts";
import { type Installation, purposeOf } from "./installation.ts";
import { keepModel } from "./keep-model.ts";
import { activeForm, countedFor } from "./model-activation.ts";
import { historyFor } from "./read-history.ts";

/** A model fitted for a purpose: what serves it from a day on. */
export type Fitted = { readonly purpose: string; readonly model: Model };

/** Fits a new version for each purpose that has none for the day the store stands at. Returns those fitted. */
export async function refreshModels(installation: Installation): Promise<Fitted[]> {
  const day = dayOf(await standingAt(installation));
  const fitted: Fitted[] = [];
  for (const purpose of installation.purposes.values()) {
    const last = await withStore(() => lastModelDay(installation.pool, purpose.name));
    if (last === undefined || last < day) fitted.push(await fitVersion(installation, purpose, day));
  }
  return fitted;
}

/** Fits a new version for every purpose now: after an import, which brings history that today's versions have not seen. */
export async function refitModels(installation: Installation): Promise<Fitted[]> {
  const day = dayOf(await standingAt(installation));
  const fitted: Fitted[] = [];
  for (const purpose of installation.purposes.values()) fitted.push(await fitVersion(installation, purpose, day));
  return fitted;
}

/** Fits a new version for one purpose now, whether or not it has one for the day. Throws `purpose_unknown` or `store_unavailable`. */
export async function fitModel(installation: Installation, name: string): Promise<Fitted> {
  return fitVersion(installation, purposeOf(installation, name), dayOf(await standingAt(installation)));
}

/** Asked of the store itself: an import that has just ended moved it, and `moment` is believed for a second. */
async function standingAt({ pool, now }: Pick<Installation, "pool" | "now">): Promise<number> {
  const row = await withStore(() => readInstallation(pool));
  return row?.standingAt ?? now();
}

async function fitVersion(installation: Installation, purpose: Purpose, day: number): Promise<Fitted> {
  return withStore(async () => {
    const form = await activeForm(installation.pool, { purpose });
    const history = await historyFor(installation, { purpose, isUnrated: true, ...countedFor(purpose, form) });
    const model = fitForm(history, formedOf(purpose, form), { day });
    await keepModel(installation, { purpose: purpose.name, day, model });
    return { purpose: purpose.name, model };
  });
}
