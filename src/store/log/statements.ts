import type { StatementKind } from "../../core/statement/index.ts";
import { boolArray, bytesArray, int8Array, textArray, uuidArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";

/** A statement that has no other row: all but records and checks. */
export type StatementRow = {
  readonly subject: string;
  readonly id: string;
  readonly kind: StatementKind;
  readonly madeAt: number;
  readonly isSealed: boolean;
  readonly salt: Buffer;
  readonly body: Buffer;
};

/** Keeps statements. */
export async function insertStatements(tx: Sql, rows: readonly StatementRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx`
    insert into statement (subject, id, kind, made_at, is_sealed, salt, body)
    select * from unnest(${uuidArray(rows.map((row) => row.subject))}::uuid[], ${uuidArray(rows.map((row) => row.id))}::uuid[],
      ${textArray(rows.map((row) => row.kind))}::text[], ${int8Array(rows.map((row) => row.madeAt))}::bigint[],
      ${boolArray(rows.map((row) => row.isSealed))}::boolean[], ${bytesArray(rows.map((row) => row.salt))}::bytea[],
      ${bytesArray(rows.map((row) => row.body))}::bytea[])`;
}
