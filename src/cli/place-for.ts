import { existsSync } from "node:fs";
import { join } from "node:path";
import { databaseUrlGiven } from "../app.ts";
import type { Config } from "../core/law/index.ts";
import { canSimulate } from "../packs/index.ts";
import type { Place } from "../place.ts";
import type { Given } from "./given.ts";

/** The folder of an installation's keys and data, where --data names no other. */
const DATA_DIR = ".credence";

/** How every account of a simulation begins. */
const SIMULATED_ACCOUNT = "account:simulated:";

/** Which installation, and which of its stores where that matters to the command. */
export type Wanted = { readonly config: Config; readonly records?: "real" | "simulated" };

/**
 * Where the words of the command line and the environment say the installation lies. In one data folder a configuration may have two
 * stores: real records and simulated ones do not meet. Without a word about it the real one is meant where there is one; until then, of a
 * configuration that can simulate, the other.
 */
export function placeFor(given: Given, { config, records }: Wanted): Place {
  const dir = dataDir(given);
  const databaseUrl = databaseUrlGiven();
  if (databaseUrl !== undefined) return { config, dir, databaseUrl };
  const simulated = `${config.name}-simulated`;
  const wantsSimulated = given.has("simulated") || given.words.some((word) => word.startsWith(SIMULATED_ACCOUNT));
  const kind = records ?? (wantsSimulated || (!isStore(dir, config.name) && canSimulate(config)) ? "simulated" : "real");
  return { config, dir, store: kind === "simulated" ? simulated : config.name };
}

/** Whether a data folder holds a store of that name. */
export function isStore(dir: string, name: string): boolean {
  return existsSync(join(dir, name, "keys.json"));
}

/** The data folder that the command line means. */
export function dataDir(given: Given): string {
  return given.text("data") ?? DATA_DIR;
}
