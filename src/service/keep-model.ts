import { type Model, parseModel } from "../core/standing/index.ts";
import { CredenceError } from "../errors.ts";
import { canonicalJson } from "../lib/index.ts";
import { insertModel, newStatementId, uuidText, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";
import { modelStatement, writeStatements } from "./log/index.ts";

/** A model that is to serve a purpose from a UTC day on, counted from 1970. */
export type NewModelVersion = { readonly purpose: string; readonly day: number; readonly model: Model };

/**
 * Puts a model in use as the purpose's next version, with the statement that tells of it. Throws `store_unavailable`, and `internal` for a document
 * that its own schema refuses: subjects could not compute their answers again from it.
 */
export async function keepModel(installation: Installation, { purpose, day, model }: NewModelVersion): Promise<void> {
  const read = parseModel(model);
  if ("fault" in read) throw new CredenceError("internal", `a model of ${purpose} at ${read.fault.at}: wanted ${read.fault.wanted}`);
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  const document = canonicalJson(model);
  await withStore(() =>
    installation.pool.begin(async (tx) => {
      const version = await insertModel(tx, { purpose, day, document, statement: id });
      if (version === undefined) return;
      await writeStatements(tx, installation, [modelStatement({ id, at, purpose, version, day, document })]);
    }),
  );
}
