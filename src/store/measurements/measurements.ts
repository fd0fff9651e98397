import type { MeasurementKind } from "../../core/statement/index.ts";
import type { Sql } from "../sql.ts";

/** What was measured once. `document` is canonical JSON, final once written; `measuredAt` is in UTC microseconds. */
export type MeasurementRow = {
  readonly purpose: string;
  readonly kind: MeasurementKind;
  readonly measuredAt: number;
  readonly document: string;
  readonly statement: string;
};

/** Keeps a measurement. */
export async function insertMeasurement(tx: Sql, { purpose, kind, measuredAt, document, statement }: MeasurementRow): Promise<void> {
  await tx`
    insert into measurement (statement, purpose, kind, measured_at, document)
    values (${statement}, ${purpose}, ${kind}, ${measuredAt}, ${document})`;
}

/** The last measurement of a purpose's of a kind; undefined where there is none. */
export async function readLastMeasurement(
  sql: Sql,
  { purpose, kind }: Pick<MeasurementRow, "purpose" | "kind">,
): Promise<MeasurementRow | undefined> {
  const rows = await sql<MeasurementRow>`
    select purpose, kind, measured_at as "measuredAt", document, statement from measurement
    where purpose = ${purpose} and kind = ${kind} order by measured_at desc, statement desc limit 1`;
  return rows[0];
}
