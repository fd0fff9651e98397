import { CredenceError } from "../../errors.ts";
import { type ImportBatch, type ImportSummary, importRecords } from "../import-records.ts";
import type { Installation } from "../installation.ts";
import { batchesUntil, NEVER } from "./batches-until.ts";
import { isSimulatedNow } from "./is-simulated-now.ts";
import type { FillingOptions } from "./made-up.ts";

/** What can be imported: a reader of somebody's files, and the source in whose name the records come. */
export type Importing = {
  readonly source: string;
  /** What the path has to be, for whoever gave another. */
  readonly wants: string;
  readonly zone?: string;
  readonly read: (path: string) => AsyncIterable<ImportBatch>;
};

/** Imports the files at a path as history. Throws `store_simulated`, and what the reader throws, with what was wanted. */
export async function fillImported(
  installation: Installation,
  { dataset, path }: { readonly dataset: Importing; readonly path: string },
  { onProgress, stopped = NEVER }: FillingOptions = {},
): Promise<ImportSummary> {
  await demandReal(installation);
  const { zone } = dataset;
  return importRecords(installation, {
    source: dataset.source,
    batches: batchesUntil(stopped, dataset.read(path)),
    isHistory: true,
    ...(zone === undefined ? {} : { zone }),
    ...(onProgress === undefined ? {} : { onProgress }),
  }).catch((error: unknown) => {
    throw fileProblem(error, dataset);
  });
}

/** Where both come into one database (DATABASE_URL), simulated records would be taken for real ones. */
async function demandReal(installation: Installation): Promise<void> {
  if (!(await isSimulatedNow(installation))) return;
  throw new CredenceError("store_simulated", "the store holds a simulated market; wanted one for real records");
}

/** Of a file that is not there or not the one wanted, says what was wanted where the reader did not. */
function fileProblem(error: unknown, { wants }: Pick<Importing, "wants">): unknown {
  if (!(error instanceof CredenceError) || !["file_unreadable", "csv_malformed", "text_not_utf8"].includes(error.code)) return error;
  if (error.message.includes("wanted")) return error;
  return new CredenceError(error.code, `${error.message}; wanted ${wants}`, { cause: error, details: error.details });
}
