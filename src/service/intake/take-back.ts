import type { WithdrawalReason } from "../../core/record/index.ts";
import { CredenceError } from "../../errors.ts";
import {
  insertRedecisionCause,
  insertWithdrawal,
  moveRecords,
  nameReplacement,
  newStatementId,
  readRecordForMove,
  type Session,
  uuidText,
} from "../../store/index.ts";
import { type Installation, sourceId } from "../installation.ts";
import { type Receipted, writeStatements } from "../log/index.ts";
import { stopCounting } from "./stop-counting.ts";

type TakingBack = {
  readonly subject: string;
  readonly record: string;
  readonly source: string;
  readonly reason: WithdrawalReason;
  /** The registers whose records it may take back, where not all of its source. */
  readonly registers?: readonly string[] | undefined;
  /** What the subject was raised to in this transaction, which holds it locked. */
  readonly version: number;
  readonly isCorrection?: true;
};

/**
 * Subtracts a record and lets the next of its slot count again; one that a dispute holds out does not come back any more. Returns how to state
 * it, with the record that replaces it where it is a correction. Throws `record_already_withdrawn` or `right_missing`.
 */
export async function takeBack(
  tx: Session,
  installation: Installation,
  given: TakingBack,
): Promise<(replacement?: string) => Promise<Receipted[]>> {
  const { subject, version } = given;
  const row = await readRecordForMove(tx, given);
  if (row === undefined) throw new CredenceError("reference_unknown", "the record was erased");
  demandRight(installation, given, row.register);
  if (row.state === "withdrawn" || row.state === "corrected")
    throw new CredenceError("record_already_withdrawn", `the record is ${row.state}`);
  await moveRecords(tx, [{ subject, record: given.record, state: given.isCorrection ? "corrected" : "withdrawn", version }]);
  await stopCounting(tx, installation, { row, version });
  const { record, source, reason, isCorrection = false } = given;
  const at = installation.now();
  await insertWithdrawal(tx, { subject, record, withdrawnAt: at, source: sourceId(installation, source), reason, version, isCorrection });
  const said = { id: uuidText(newStatementId(at)), at, subject, source, record, reason, version };
  // Whoever was told an answer with it is told again (law 6).
  await insertRedecisionCause(tx, { subject, record, statement: said.id, version, at });
  return async (replacement) => {
    if (replacement === undefined) return writeStatements(tx, installation, [{ kind: "withdrawal", ...said }]);
    await nameReplacement(tx, { subject, record, replacement });
    return writeStatements(tx, installation, [{ kind: "correction", ...said, replacement }]);
  };
}

function demandRight({ registers }: Installation, { source, registers: allowed }: TakingBack, id: number): void {
  const name = [...registers.values()].find((open) => open.id === id)?.register.name;
  if (allowed === undefined || (name !== undefined && allowed.includes(name))) return;
  throw new CredenceError("right_missing", `${source} may not take back records of ${name ?? "a former register"} with this key`);
}
