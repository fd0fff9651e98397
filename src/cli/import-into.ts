import { CredenceError } from "../errors.ts";
import { progressLine } from "../lib/node/index.ts";
import { type Installation, importRecords } from "../service/index.ts";
import { batchesUntil, NEVER } from "./batches-until.ts";
import type { Given } from "./given.ts";
import type { Imported } from "./import-report.ts";
import type { Importable } from "./importable.ts";
import { isSimulatedNow } from "./is-simulated.ts";
import { renewAnswers } from "./renew-answers.ts";

type Importing = {
  readonly dataset: Importable;
  readonly path: string;
  readonly given: Given;
  readonly stopped?: Promise<never> | undefined;
};

/** Imports a data set with a progress line, and fits the models anew. Throws `store_simulated`, and what its reader throws. */
export async function importInto(installation: Installation, { dataset, path, given, stopped = NEVER }: Importing): Promise<Imported> {
  await demandReal(installation);
  const startMs = performance.now();
  const progress = progressLine({ unit: "rows", stream: given.streams.stderr });
  const { zone } = dataset;
  const summary = await importRecords(installation, {
    source: dataset.source,
    batches: batchesUntil(stopped, dataset.read(path)),
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
function fileProblem(error: unknown, { wants }: Pick<Importable, "wants">): unknown {
  if (!(error instanceof CredenceError) || !["file_unreadable", "csv_malformed", "text_not_utf8"].includes(error.code)) return error;
  if (error.message.includes("wanted")) return error;
  return new CredenceError(error.code, `${error.message}; wanted ${wants}`, { cause: error, details: error.details });
}
