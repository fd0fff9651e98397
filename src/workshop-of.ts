import { dirname, join } from "node:path";
import type { Config } from "./core/law/index.ts";
import { canSimulate, datasets, demoOf, recipeFor } from "./packs/index.ts";
import type { Workshop } from "./service/operations/index.ts";

/** Beside the key file: files that operators import from the console (docs/decisions/0040-operators-do-long-work-as-jobs.md). */
const IMPORTS_FOLDER = "imports";

type Where = { readonly keyFile: string; readonly isEmbedded: boolean };

/** What operators of an installation work with: what ships for its configuration, and the folder beside its key file. */
export function workshopOf(config: Config, { keyFile, isEmbedded }: Where): Workshop {
  const isKnown = (pack: string, source: string) =>
    config.packs.some(({ name }) => name === pack) && config.sources.some(({ name }) => name === source);
  return {
    keyFile,
    ...(isEmbedded ? { dataDir: dirname(keyFile) } : {}),
    importsFolder: join(dirname(keyFile), IMPORTS_FOLDER),
    datasets: datasets.filter(({ pack, source }) => isKnown(pack, source)),
    ...(canSimulate(config) ? { simulation: (at: number) => demoOf(config, at) } : {}),
    recipeFor,
  };
}
