import { type RecordEffect, strongest } from "../../core/dispute/index.ts";
import { readContesting } from "../../store/disputes/index.ts";
import type { Sql } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { holdDisputes } from "./held-dispute.ts";

/** What a record is on account of its disputes, and the subject's own statements that travel with it. */
export type RecordMark = { readonly effect: Exclude<RecordEffect, "live">; readonly statements: readonly string[] };

/** The marks of some records of one subject, by the record's id; of those that are contested, or were and bear it still. */
export async function marksOf(
  sql: Sql,
  installation: Pick<Installation, "keys">,
  { subject, records }: { readonly subject: string; readonly records: readonly string[] },
): Promise<ReadonlyMap<string, RecordMark>> {
  const held = await holdDisputes(sql, installation, await readContesting(sql, { subject, records }));
  const marks = new Map<string, RecordMark>();
  for (const [record, disputes] of Map.groupBy(held, ({ row }) => row.record)) {
    const effect = strongest(...disputes.map(({ row }) => row.effect));
    const statements = disputes.flatMap(({ dispute }) => (dispute?.statement?.answer === "attached" ? [dispute.statement.text] : []));
    if (effect !== "live") marks.set(record, { effect, statements });
  }
  return marks;
}
