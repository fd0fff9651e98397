import type { MeasurementKind, MeasurementStatement } from "../../core/statement/index.ts";
import { canonicalJson } from "../../lib/index.ts";
import { newStatementId, uuidText, withStore } from "../../store/index.ts";
import { insertMeasurement, readLastMeasurement } from "../../store/measurements/index.ts";
import type { Installation } from "../installation.ts";
import { digestOfText, writeStatements } from "../log/index.ts";

/** What was measured: `document` has finite numbers only. */
export type NewMeasurement = { readonly purpose: string; readonly kind: MeasurementKind; readonly document: object };

/** Keeps a measurement with the statement that tells of it; the same figures as the last ones are not kept again. Throws `store_unavailable`. */
export async function keepMeasurement(installation: Installation, { purpose, kind, document }: NewMeasurement): Promise<void> {
  const at = installation.now();
  const text = canonicalJson(document);
  const id = uuidText(newStatementId(at));
  const statement: MeasurementStatement = { kind: "measurement", id, at, purpose, of: kind, digest: digestOfText(text), text };
  await withStore(() =>
    installation.pool.begin(async (tx) => {
      const last = await readLastMeasurement(tx, { purpose, kind });
      if (last?.document === text) return;
      await insertMeasurement(tx, { purpose, kind, measuredAt: at, document: text, statement: id });
      await writeStatements(tx, installation, [statement]);
    }),
  );
}
