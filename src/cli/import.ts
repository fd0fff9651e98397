import { CredenceError } from "../errors.ts";
import { datasetNamed } from "../packs/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Given } from "./given.ts";
import { importInto } from "./import-into.ts";
import { importReport } from "./import-report.ts";
import { type Importable, mappedTable, withSource } from "./importable.ts";
import { withPlace } from "./with-app.ts";

/** `credence import`: a public data set, or a table of one's own, into the store. Run again, it recognises what is there. */
export const importDataset: Command = async (given) => {
  const { dataset, path } = await wantedOf(given);
  const config = withSource(await configFor(given, { pack: dataset.pack }), dataset);
  return withPlace(given, { config, records: "real" }, (app, stopped) =>
    Promise.race([importInto(app.installation, { dataset, path, given, stopped }).then(importReport), stopped]),
  );
};

/** `PACK DATASET PATH`; or `--map FILE` and `PATH` alone, since the mapping names the pack. */
async function wantedOf(given: Given): Promise<{ dataset: Importable; path: string }> {
  const map = given.text("map");
  const wanted = map === undefined ? 3 : 1;
  if (given.words.length !== wanted) {
    const what = map === undefined ? "PACK DATASET PATH, or --map FILE and PATH" : "PATH alone: the mapping names the pack";
    throw new CredenceError("command_misused", `import saw "${given.words.join(" ")}"; wanted ${what}`);
  }
  if (map !== undefined) return { dataset: await mappedTable(given.word(0), map), path: given.word(0) };
  return { dataset: datasetNamed({ pack: given.word(0), name: given.word(1) }), path: given.word(2) };
}
