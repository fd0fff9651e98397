import type { RecordMove } from "../../core/dispute/index.ts";
import type { RecordState } from "../../core/record/index.ts";
import type { MoveStatement, RemovalStatement } from "../../core/statement/index.ts";
import {
  insertRedecisionCause,
  lockSubject,
  moveRecords,
  newStatementId,
  raiseVersions,
  readRecordForMove,
  type Session,
  uuidText,
} from "../../store/index.ts";
import { holdTallies, insertMove, insertRestrictionCause } from "../../store/moves/index.ts";
import type { Installation } from "../installation.ts";
import { resumeCounting, type StoppedRow, stopCounting } from "../intake/index.ts";
import { type Receipted, writeStatements } from "../log/index.ts";

/** One move of one record. All ids are UUIDs. */
export type MovingRecord = {
  readonly subject: string;
  readonly record: string;
  readonly move: RecordMove;
  /** The dispute on whose account; the statement names it. */
  readonly dispute: string;
  /** How the dispute was decided; a removal must have it, and nothing else says it. */
  readonly outcome?: RemovalStatement["outcome"];
};

/**
 * What became of it. `state` is where the record stands now; `gone`: it was erased or has expired, or never was. Where `isMoved` is false nothing
 * was changed or stated, because the record was there already or no such move leads on from its state: one that was withdrawn, corrected or is
 * gone does not count whatever becomes of the dispute.
 */
export type MovedRecord = {
  readonly isMoved: boolean;
  readonly state: RecordState | "gone";
  /** What a receipt names of it: one statement, or none. */
  readonly stated: readonly Receipted[];
};

/** From which states each move leads on. */
const FROM: Readonly<Record<RecordMove, readonly RecordState[]>> = {
  suspension: ["live", "superseded"],
  reinstatement: ["suspended"],
  removal: ["live", "superseded", "suspended"],
  reinsertion: ["removed"],
};

/**
 * Moves a record within the caller's transaction, and states it in the subject's chain. A suspension or a removal subtracts what the record counted
 * and lets the next of its slot count; a reinstatement or a reinsertion undoes that, by the order of the slot as it is then. Each raises the
 * subject's version, so that a check before, between and after is told apart from the others. A removal has every answer decided again
 * that counted the record, and a reinsertion those that were decided again without it (law 6); a suspension and its end decide nothing again, but
 * receivers are told of them where the law wants each told (GDPR Art. 19).
 *
 * Locks the subject until the transaction ends, and waits for a rebuild: a transaction that also locks identifiers, references or other subjects
 * must do that first. A retry changes nothing. Throws a RangeError for a removal without an outcome.
 */
export async function moveRecord(tx: Session, installation: Installation, moving: MovingRecord): Promise<MovedRecord> {
  const { subject, record, move } = moving;
  await holdTallies(tx);
  await lockSubject(tx, subject);
  const row = await readRecordForMove(tx, { subject, record });
  if (row === undefined) return { isMoved: false, state: "gone", stated: [] };
  if (!FROM[move].includes(row.state)) return { isMoved: false, state: row.state, stated: [] };
  const version = (await raiseVersions(tx, [subject])).get(subject) ?? 0;
  const state = await carryOut(tx, installation, { move, row, version });
  const at = installation.now();
  const statement = uuidText(newStatementId(at));
  const said = statementOf(moving, { id: statement, at, version });
  await insertMove(tx, { subject, record, version, move, at, statement });
  const insertCause = move === "removal" || move === "reinsertion" ? insertRedecisionCause : insertRestrictionCause;
  await insertCause(tx, { subject, record, statement, version, at });
  return { isMoved: true, state, stated: await writeStatements(tx, installation, [said]) };
}

type Carrying = { readonly move: RecordMove; readonly row: StoppedRow; readonly version: number };

async function carryOut(tx: Session, installation: Installation, { move, row, version }: Carrying): Promise<RecordState> {
  if (move === "reinstatement" || move === "reinsertion") return resumeCounting(tx, installation, { row, version });
  const state = move === "suspension" ? "suspended" : "removed";
  await moveRecords(tx, [{ subject: row.subject, record: row.record, state, version }]);
  await stopCounting(tx, installation, { row, version });
  return state;
}

type Said = { readonly id: string; readonly at: number; readonly version: number };

function statementOf({ subject, record, move, dispute, outcome }: MovingRecord, { id, at, version }: Said): MoveStatement {
  const said = { id, at, subject, record, dispute, version };
  if (move !== "removal") return { kind: move, ...said };
  if (outcome === undefined) throw new RangeError("a removal has no outcome");
  return { kind: move, ...said, outcome };
}
