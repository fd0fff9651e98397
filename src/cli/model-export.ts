import { CredenceError } from "../errors.ts";
import { type ExportForm, exportModel, showModel } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Given } from "./given.ts";
import { withApp } from "./with-app.ts";

/** `credence model export PURPOSE --sql|--pmml|--json`: the model that serves a purpose, for other tools. */
export const modelExport: Command = async (given) => {
  const purpose = given.word(0);
  const form = formOf(given);
  const version = given.whole("modelVersion", { min: 1, max: Number.MAX_SAFE_INTEGER });
  const config = await configFor(given, { purpose });
  return withApp(given, config, async ({ installation }) => {
    if (form === undefined) return { text: "", json: await showModel(installation, { purpose, version }) };
    const exported = await exportModel(installation, { purpose, version, form });
    return { text: exported.text.trimEnd(), json: exported };
  });
};

/** Undefined: its own JSON. */
function formOf(given: Given): ExportForm | undefined {
  const forms = (["sql", "pmml"] as const).filter((form) => given.has(form));
  const [form] = forms;
  if (forms.length > 1) throw new CredenceError("command_misused", "saw --sql and --pmml, wanted one of them");
  if (form === undefined && !given.isJson) throw new CredenceError("command_misused", "saw no form, wanted --sql, --pmml or --json");
  return form;
}
