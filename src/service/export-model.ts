import { pmmlOf } from "../core/model-export/index.ts";
import { CredenceError } from "../errors.ts";
import { sqlOfModel } from "../store/index.ts";
import { type Installation, purposeOf } from "./installation.ts";
import { showModel } from "./show-model.ts";

/** The forms a model is exported in, besides its own JSON. */
export type ExportForm = "sql" | "pmml";

/** A model in another form, and which version it is. */
export type ExportedModel = { readonly version: number; readonly digest: string; readonly text: string };

/**
 * The model that serves a purpose now, or a version of it, as one SQL statement over the tally tables or as a document of PMML 4.4. Throws
 * `purpose_unknown`, `model_missing`, `model_version_unknown`, `store_unavailable`, or `command_misused` where the form has no words for the
 * model: PMML has a scorecard, and no own record.
 */
export async function exportModel(
  installation: Installation,
  { purpose: name, version, form }: { readonly purpose: string; readonly version?: number | undefined; readonly form: ExportForm },
): Promise<ExportedModel> {
  const purpose = purposeOf(installation, name);
  const { document, digest, version: found } = await showModel(installation, { purpose: name, version });
  if (form === "sql") return { version: found, digest, text: sqlOfModel(document, purpose) };
  if (document.kind === "scorecard") return { version: found, digest, text: pmmlOf(document, purpose) };
  throw new CredenceError(
    "command_misused",
    `version ${found} for ${name} is an own record, for which PMML has no words; wanted a scorecard, or --sql`,
  );
}
