import type { Purpose } from "../core/law/index.ts";
import { type Form, type LossDifference, type Measures, OWN_RECORD, recipeWithin } from "../core/model/index.ts";
import { askerSeriesOf } from "../core/standing/index.ts";
import type { ActivationStatement } from "../core/statement/index.ts";
import { canonicalJson } from "../lib/index.ts";
import { insertActivation, newStatementId, readLastActivation, type Sql, uuidText, withStore } from "../store/index.ts";
import type { Installation } from "./installation.ts";
import { digestOfText, writeStatements } from "./log/index.ts";
import type { HistoryWanted } from "./read-history.ts";

/** What an activation's statement says: the form from now on, and how it compared on the last outcomes with the one before. */
export type ActivationDocument = {
  readonly form: Form;
  readonly comparison: {
    readonly outcomes: number;
    /** UTC microseconds of the first and the last outcome compared on. */
    readonly from: number;
    readonly until: number;
    readonly candidate: Measures;
    readonly active: Measures;
    readonly loss: LossDifference;
  };
};

/** The series of a purpose's models, by which versions and activations are kept: its own, or those of the asker's own view of it. */
export function seriesOf(purpose: Pick<Purpose, "name">, { isAsker = false } = {}): string {
  return isAsker ? askerSeriesOf(purpose) : purpose.name;
}

/**
 * The form in which a series' models are fitted. Own record where nothing was activated, and where the law says own record whatever was: what a
 * recipe reads of registers that the purpose reads no longer is left out.
 */
export async function activeForm(
  sql: Sql,
  { purpose, isAsker = false }: { readonly purpose: Purpose; readonly isAsker?: boolean },
): Promise<Form> {
  if (purpose.model.kind !== "trained") return OWN_RECORD;
  const row = await readLastActivation(sql, seriesOf(purpose, { isAsker }));
  if (row === undefined) return OWN_RECORD;
  // Written by us, and as the log has it.
  const { form } = JSON.parse(row.document) as ActivationDocument;
  if (form.kind === "own-record") return form;
  const recipe = recipeWithin(purpose, form.recipe);
  return recipe.lines.length === 0 ? OWN_RECORD : { kind: "scorecard", recipe };
}

/** What a form's history needs beside the outcomes: the counts of which registers, and who asked. */
export function countedFor(
  { reads, asker }: Pick<Purpose, "reads" | "asker">,
  form: Form,
): Pick<HistoryWanted, "counted" | "isWithAskers"> {
  if (form.kind === "own-record") return {};
  const isOfAsker = form.recipe.lines.some(({ of }) => of === "asker");
  return isOfAsker ? { counted: [...reads, ...(asker?.reads ?? [])], isWithAskers: true } : { counted: reads };
}

/** A form that is to be active in a series; `after` is the activation it was compared with, 0 where there was none. */
type Activating = { readonly series: string; readonly document: ActivationDocument; readonly after?: number };

/**
 * Makes a form the active one of a series, with the statement that says so. Returns its number; undefined where another was faster, or was activated
 * since the comparison.
 */
export async function activate(installation: Installation, { series, document, after }: Activating): Promise<number | undefined> {
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  const text = canonicalJson(document);
  return withStore(() =>
    installation.pool.begin(async (tx) => {
      const last = (await readLastActivation(tx, series))?.activation ?? 0;
      if (after !== undefined && after !== last) return undefined;
      const activation = last + 1;
      const row = { series, activation, activatedAt: at, document: text, statement: id };
      if (!(await insertActivation(tx, row))) return undefined;
      const statement: ActivationStatement = { kind: "model_activation", id, at, series, activation, digest: digestOfText(text), text };
      await writeStatements(tx, installation, [statement]);
      return activation;
    }),
  );
}
