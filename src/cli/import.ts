import { CredenceError } from "../errors.ts";
import { progressLine } from "../lib/node/index.ts";
import { type Dataset, datasetNamed } from "../packs/index.ts";
import { type Installation, importRecords } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Given } from "./given.ts";
import { type Imported, importReport } from "./import-report.ts";
import { isSimulatedNow } from "./is-simulated.ts";
import { renewAnswers } from "./renew-answers.ts";
import { withPlace } from "./with-app.ts";

/** `credence import`: a public data set into the store. Run again, it recognises what is there. */
export const importDataset: Command = async (given) => {
  const pack = given.word(0);
  const dataset = datasetNamed({ pack, name: given.word(1) });
  const config = await configFor(given, { pack });
  return withPlace(given, { config, records: "real" }, (app, stopped) =>
    Promise.race([importInto(app.installation, { dataset, path: given.word(2), given }).then(importReport), stopped]),
  );
};

type Importing = { readonly dataset: Dataset; readonly path: string; readonly given: Given };

/** Imports a data set with a progress line, and fits the models that read what came in. */
export async function importInto(installation: Installation, { dataset, path, given }: Importing): Promise<Imported> {
  await demandReal(installation);
  const startMs = performance.now();
  const progress = progressLine({ unit: "rows", stream: given.streams.stderr });
  const { zone } = dataset;
  const summary = await importRecords(installation, {
    source: dataset.source,
    batches: dataset.read(path),
    isHistory: true,
    ...(zone === undefined ? {} : { zone }),
    onProgress: ({ records, share }) => progress.update(records, share),
  }).catch((error: unknown) => {
    throw fileProblem(error, dataset);
  });
  progress.done();
  const seconds = (performance.now() - startMs) / 1000;
  given.note("Fitting the models ...");
  const models = await renewAnswers(installation, { isNew: summary.recorded > 0 });
  return { dataset, summary, seconds, models };
}

/** Where both come into one database (DATABASE_URL), simulated records would be taken for real ones. */
async function demandReal(installation: Installation): Promise<void> {
  if (!(await isSimulatedNow(installation))) return;
  throw new CredenceError("store_simulated", "the store holds a simulated market; wanted one for real records");
}

/** Of a file that is not there or not the one wanted, says what was wanted where the reader did not. */
function fileProblem(error: unknown, { wants }: Dataset): unknown {
  if (!(error instanceof CredenceError) || !["file_unreadable", "csv_malformed", "text_not_utf8"].includes(error.code)) return error;
  if (error.message.includes("wanted")) return error;
  return new CredenceError(error.code, `${error.message}; wanted ${wants}`, { cause: error, details: error.details });
}
