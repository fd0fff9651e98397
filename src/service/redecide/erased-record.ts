import type { Stated } from "../../core/file/index.ts";
import type { ErasureStatement } from "../../core/statement/index.ts";
import type { Receipted } from "../log/index.ts";

/** A record about to be erased, by a statement that is not kept yet. */
export type ErasedRecord = Pick<ErasureStatement, "id" | "subject" | "statement" | "basis" | "version">;

/** What was stated; and what was erased with the record, and is to be erased again where a restore brings it back. */
export type RenewedChecks = {
  readonly stated: readonly Receipted[];
  readonly erased: readonly { readonly subject: string; readonly statement: string }[];
};

/** As if it were taken back now; where it was taken back before, no later time may take the place of that. */
export function withoutRecord(statements: readonly Stated[], { statement: record, version }: ErasedRecord): Stated[] {
  const isGone = statements.some(({ body }) => body?.kind === "withdrawal" && body.record === record);
  return isGone ? [...statements] : [...statements, { place: record, body: { kind: "withdrawal", record, version } }];
}
