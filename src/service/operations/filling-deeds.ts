import { CredenceError } from "../../errors.ts";
import { fillImported, fillSimulated, renewAnswers } from "../filling/index.ts";
import type { ImportSummary } from "../import-records.ts";
import type { Installation } from "../installation.ts";
import { inboxPath, letGoOfUpload } from "./inbox.ts";
import type { Deed, JobControl, JobRequest, JobResult } from "./job.ts";
import type { Workshop } from "./workshop.ts";

/** The configuration's demonstration into the store. Throws `dataset_unknown` where there is none. */
export function simulateDeed(installation: Installation, { simulation }: Pick<Workshop, "simulation">): Deed {
  if (simulation === undefined) {
    throw new CredenceError("dataset_unknown", `the configuration ${installation.config.name} has no simulated source`);
  }
  return {
    kind: "simulate",
    about: installation.config.name,
    run: async (control) => {
      const madeUp = simulation(installation.now());
      const summary = await fillSimulated(installation, madeUp, { onProgress: readingOf(control), stopped: control.stopped });
      return renewed(installation, { control, kind: "simulate", summary });
    },
  };
}

/** A data set out of the imports folder. Throws `dataset_unknown`, or `file_unreadable` for what does not lie there. */
export async function importDeed(
  installation: Installation,
  { datasets, importsFolder }: Pick<Workshop, "datasets" | "importsFolder">,
  { pack, dataset: name, file }: Extract<JobRequest, { kind: "import" }>,
): Promise<Deed> {
  const dataset = datasets.find((known) => known.pack === pack && known.name === name);
  if (dataset === undefined) {
    const known = datasets.map((each) => `${each.pack} ${each.name}`).join(", ");
    throw new CredenceError("dataset_unknown", `this configuration has no such data set; there are ${known === "" ? "none" : known}`);
  }
  if (importsFolder === undefined) throw new CredenceError("file_unreadable", "this server has no imports folder");
  const path = await inboxPath(importsFolder, file);
  return {
    kind: "import",
    about: `${pack} ${name}`,
    run: async (control) => {
      const filling = { onProgress: readingOf(control), stopped: control.stopped };
      const summary = await fillImported(installation, { dataset, path }, filling);
      const result = await renewed(installation, { control, kind: "import", summary });
      await letGoOfUpload(importsFolder, file);
      return result;
    },
  };
}

function readingOf({ tell }: JobControl) {
  return ({ records, share }: { readonly records: number; readonly share: number | undefined }): void =>
    tell({ step: "reading", done: records, share });
}

type Renewing = { readonly control: JobControl; readonly kind: "import" | "simulate"; readonly summary: ImportSummary };

async function renewed(installation: Installation, { control, kind, summary }: Renewing): Promise<JobResult> {
  control.tell({ step: "fitting", done: summary.records, share: undefined });
  const models = await renewAnswers(installation, { isNew: summary.recorded > 0 });
  return { kind, summary, modelsFitted: models.length };
}
