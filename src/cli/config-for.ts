import { configNamed } from "../config.ts";
import type { Config } from "../core/law/index.ts";
import { configOfPack, configOfPurpose, shippedConfigs } from "../packs/index.ts";
import type { Given } from "./given.ts";
import { dataDir, isStore } from "./place-for.ts";

/** What a command line names that only one shipped configuration has. */
export type Named = { readonly pack?: string | undefined; readonly purpose?: string | undefined; readonly source?: string | undefined };

/** What is taken where nothing says otherwise. */
const OTHERWISE = "market";

/**
 * The configuration of a command: the one that --config names; else the shipped one with the pack, purpose or source named; else the
 * only one that the data folder holds; else `market`. Throws `config_unknown`, `pack_unknown` or `purpose_unknown`.
 */
export async function configFor(given: Given, { pack, purpose, source }: Named = {}): Promise<Config> {
  const named = given.text("config");
  if (named !== undefined) return configNamed(named);
  if (pack !== undefined) return configOfPack(pack);
  if (purpose !== undefined) return configOfPurpose(purpose);
  const ofSource = shippedConfigs.find(({ sources }) => sources.some(({ name }) => name === source));
  if (ofSource !== undefined) return ofSource;
  const held = shippedConfigs.filter(({ name }) => isStore(dataDir(given), name) || isStore(dataDir(given), `${name}-simulated`));
  const [only] = held;
  return held.length === 1 && only !== undefined ? only : configNamed(OTHERWISE);
}
