import type { App } from "../app.ts";
import { CredenceError } from "../errors.ts";
import { canSimulate, type Dataset, datasetNamed, demoOf } from "../packs/index.ts";
import { isSimulatedNow, renewAnswers } from "../service/filling/index.ts";
import { hasRecords, type Installation, listStandings } from "../service/index.ts";
import type { Given } from "./given.ts";
import { importInto } from "./import-into.ts";
import type { Imported } from "./import-report.ts";
import { type Loading, loadSimulated } from "./load-simulated.ts";

/** What --import names. */
export type FillWanted = { readonly dataset: Dataset; readonly path: string };

/** What was done about an empty store, or what was asked for. */
export type Filled =
  | { readonly how: "imported"; readonly imported: Imported }
  | { readonly how: "simulated"; readonly records: number }
  /** There are records from before. */
  | { readonly how: "kept" }
  /** There are none: the configuration has no simulated source, or none were wanted. */
  | { readonly how: "empty" };

/** What --import asks for. Throws `command_misused`, `pack_unknown` or `dataset_unknown`. */
export function fillWanted(given: Given): FillWanted | undefined {
  const words = given.texts("import");
  if (words === undefined) return undefined;
  const [pack, name, path, ...rest] = words;
  if (pack === undefined || name === undefined || path === undefined || rest.length > 0) {
    throw new CredenceError("command_misused", `--import saw "${words.join(" ")}"; wanted PACK DATASET PATH`);
  }
  return { dataset: datasetNamed({ pack, name }), path };
}

/** Imports what was asked for, or fills an empty store with a simulation; then brings the models up to date. */
export async function fillStore(
  { installation }: Pick<App, "installation">,
  wanted: FillWanted | undefined,
  loading: Loading,
): Promise<Filled> {
  if (wanted !== undefined) return { how: "imported", imported: await importInto(installation, { ...wanted, ...loading }) };
  const isEmpty = !(await hasRecords(installation));
  if (isEmpty && (loading.given.has("empty") || !canSimulate(installation.config))) return { how: "empty" };
  const isWanted = isEmpty || (await isHalfSimulated(installation));
  const records = isWanted ? (await loadSimulated(installation, demoOf(installation.config, installation.now()), loading)).recorded : 0;
  await renewAnswers(installation, { isNew: isWanted });
  return isWanted ? { how: "simulated", records } : { how: "kept" };
}

/** Whether the first start was broken off: the lists of bodies are made last of all. */
async function isHalfSimulated(installation: Installation): Promise<boolean> {
  const [purpose] = installation.purposes.keys();
  if (!(await isSimulatedNow(installation)) || purpose === undefined) return false;
  const { made } = await listStandings(installation, { purpose, order: "name", limit: 1 }, { isPublicOnly: false });
  return made === undefined;
}
