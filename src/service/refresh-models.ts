import type { Purpose } from "../core/law/index.ts";
import { type Form, fitForm, formedOf } from "../core/model/index.ts";
import type { Model } from "../core/standing/index.ts";
import { lastModelDay, readInstallation, withStore } from "../store/index.ts";
import { dayOf } from "./day-of.ts";
import { type Installation, purposeOf } from "./installation.ts";
import { keepModel } from "./keep-model.ts";
import { activeForm, countedFor, seriesOf } from "./model-activation.ts";
import { historyFor } from "./read-history.ts";
import { readServingModel } from "./serving-model.ts";

/** A model fitted for a series, a purpose's own or of its askers: what serves from a day on. */
export type Fitted = { readonly purpose: string; readonly model: Model };

/** Fits a new version of each series of models that has none for the day the store stands at, or one of another form. Returns those fitted. */
export async function refreshModels(installation: Installation): Promise<Fitted[]> {
  const day = dayOf(await standingAt(installation));
  return fitEach(installation, day, async (series, form) => {
    const last = await withStore(() => lastModelDay(installation.pool, series));
    if (last === undefined || last < day) return true;
    const serving = await withStore(() => readServingModel(installation.pool, series, day));
    return serving?.document.kind !== form.kind;
  });
}

/** Fits a new version of every series of models now: after an import, which brings history that today's versions have not seen. */
export async function refitModels(installation: Installation): Promise<Fitted[]> {
  return fitEach(installation, dayOf(await standingAt(installation)), async () => true);
}

/**
 * Fits a new version for one purpose now, or with `isAsker` of the asker's own view of it, whether or not there is one for the day. Throws
 * `purpose_unknown` or `store_unavailable`.
 */
export async function fitModel(installation: Installation, name: string, { isAsker = false } = {}): Promise<Fitted> {
  const purpose = purposeOf(installation, name);
  const form = await withStore(() => activeForm(installation.pool, { purpose, isAsker }));
  return fitVersion(installation, { purpose, form, series: seriesOf(purpose, { isAsker }) }, dayOf(await standingAt(installation)));
}

/** Asked of the store itself: an import that has just ended moved it, and `moment` is believed for a second. */
async function standingAt({ pool, now }: Pick<Installation, "pool" | "now">): Promise<number> {
  const row = await withStore(() => readInstallation(pool));
  return row?.standingAt ?? now();
}

/** Each purpose has its own series; one for askers it has from the first activation of a form for them. */
async function fitEach(
  installation: Installation,
  day: number,
  isDue: (series: string, form: Form) => Promise<boolean>,
): Promise<Fitted[]> {
  const fitted: Fitted[] = [];
  for (const purpose of installation.purposes.values()) {
    for (const isAsker of [false, true]) {
      const form = await withStore(() => activeForm(installation.pool, { purpose, isAsker }));
      const series = seriesOf(purpose, { isAsker });
      if (isAsker && form.kind === "own-record") continue;
      if (await isDue(series, form)) fitted.push(await fitVersion(installation, { purpose, form, series }, day));
    }
  }
  return fitted;
}

type Version = { readonly purpose: Purpose; readonly form: Form; readonly series: string };

async function fitVersion(installation: Installation, { purpose, form, series }: Version, day: number): Promise<Fitted> {
  return withStore(async () => {
    const history = await historyFor(installation, { purpose, isUnrated: true, ...countedFor(purpose, form) });
    const model = fitForm(history, formedOf(purpose, form), { day });
    await keepModel(installation, { purpose: series, day, model });
    return { purpose: series, model };
  });
}
