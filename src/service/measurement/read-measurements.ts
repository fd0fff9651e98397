import type { MeasuredAttack } from "../../core/attack/index.ts";
import type { MeasuredBacktest } from "../../core/model/index.ts";
import type { MeasurementKind } from "../../core/statement/index.ts";
import { withStore } from "../../store/index.ts";
import { readLastMeasurement } from "../../store/measurements/index.ts";
import { type Installation, purposeOf } from "../installation.ts";

/** Something measured. `statement` is its place in the log; `measuredAt` is in UTC microseconds. */
export type Kept<Document> = { readonly document: Document; readonly measuredAt: number; readonly statement: string };

/** How true a purpose's form was when it was last replayed; undefined where it never was. Throws `purpose_unknown` or `store_unavailable`. */
export async function lastBacktest(installation: Installation, purpose: string): Promise<Kept<MeasuredBacktest> | undefined> {
  return readLast(installation, { purpose, kind: "backtest" });
}

/** What attacks on a purpose's market cost when it was last measured; undefined where it never was. Throws `purpose_unknown` or `store_unavailable`. */
export async function lastAttack(installation: Installation, purpose: string): Promise<Kept<MeasuredAttack> | undefined> {
  return readLast(installation, { purpose, kind: "attack" });
}

/** Written by us, and as the log has it. */
async function readLast<Document>(
  installation: Installation,
  { purpose, kind }: { readonly purpose: string; readonly kind: MeasurementKind },
): Promise<Kept<Document> | undefined> {
  const { name } = purposeOf(installation, purpose);
  const row = await withStore(() => readLastMeasurement(installation.pool, { purpose: name, kind }));
  if (row === undefined) return undefined;
  return { document: JSON.parse(row.document) as Document, measuredAt: row.measuredAt, statement: row.statement };
}
