import type { Installation } from "../installation.ts";
import { measureModels } from "../measurement/index.ts";
import { type Fitted, refitModels, refreshModels } from "../refresh-models.ts";
import { refreshStandings } from "../refresh-standings.ts";

/**
 * Brings what answers are made of up to date: the models, and the lists of bodies; then how true they are. With new records every model is fitted and
 * measured anew.
 */
export async function renewAnswers(installation: Installation, { isNew }: { readonly isNew: boolean }): Promise<readonly Fitted[]> {
  const fitted = isNew ? await refitModels(installation) : await refreshModels(installation);
  const wanted = isNew ? [...installation.purposes.keys()] : fitted.map(({ purpose }) => purpose);
  for (const purpose of wanted) await refreshStandings(installation, purpose);
  await measureModels(installation, { isNew });
  return fitted;
}
