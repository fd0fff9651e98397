import { progressLine } from "../lib/node/index.ts";
import { fillImported, renewAnswers } from "../service/filling/index.ts";
import type { Installation } from "../service/index.ts";
import type { Given } from "./given.ts";
import type { Imported } from "./import-report.ts";
import type { Importable } from "./importable.ts";

type Importing = {
  readonly dataset: Importable;
  readonly path: string;
  readonly given: Given;
  readonly stopped?: Promise<never> | undefined;
};

/** Imports a data set with a progress line, and fits the models anew. Throws `store_simulated`, and what its reader throws. */
export async function importInto(installation: Installation, { dataset, path, given, stopped }: Importing): Promise<Imported> {
  const startMs = performance.now();
  const progress = progressLine({ unit: "rows", stream: given.streams.stderr });
  const onProgress = ({ records, share }: { readonly records: number; readonly share: number | undefined }) =>
    progress.update(records, share);
  const summary = await fillImported(installation, { dataset, path }, { onProgress, stopped });
  progress.done();
  const seconds = (performance.now() - startMs) / 1000;
  given.note("Fitting the models ...");
  const models = await renewAnswers(installation, { isNew: summary.recorded > 0 });
  return { dataset, summary, seconds, models };
}
