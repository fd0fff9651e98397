import { bySlotRank, type WithdrawalReason } from "../../core/record/index.ts";
import { CredenceError } from "../../errors.ts";
import {
  applyTallyDeltas,
  insertWithdrawal,
  moveRecords,
  nameReplacement,
  newStatementId,
  readRecordForMove,
  readSlots,
  type Session,
  type SlotRow,
  type StateMove,
  uuidText,
} from "../../store/index.ts";
import { type Installation, sourceId } from "../installation.ts";
import { type Receipted, writeStatements } from "../log/index.ts";
import { deltasOf } from "./deltas.ts";

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
 * Subtracts a record and lets the next of its slot count again. Returns how to state it, with the record that replaces it where it is a
 * correction. Throws `record_already_withdrawn` or `right_missing`.
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
  if (row.state !== "live" && row.state !== "superseded") throw new CredenceError("record_already_withdrawn", `the record is ${row.state}`);
  const heir = row.state === "live" ? await nextInSlot(tx, row) : undefined;
  const moves: StateMove[] = [{ subject, record: given.record, state: given.isCorrection ? "corrected" : "withdrawn", version }];
  if (heir !== undefined) moves.push({ subject, record: heir.record, state: "live", version });
  await moveRecords(tx, moves);
  const changes = { came: heir === undefined ? [] : [heir], went: row.state === "live" ? [row] : [] };
  for (const [register, deltas] of deltasOf(installation, changes)) await applyTallyDeltas(tx, register, deltas);
  const { record, source, reason, isCorrection = false } = given;
  const at = installation.now();
  await insertWithdrawal(tx, { subject, record, withdrawnAt: at, source: sourceId(installation, source), reason, version, isCorrection });
  const said = { id: uuidText(newStatementId(at)), at, subject, source, record, reason, version };
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

/** The superseded record that counts again when a live one of its slot goes. */
async function nextInSlot(tx: Session, row: Omit<SlotRow, "slot"> & { readonly slot: string | null }): Promise<SlotRow | undefined> {
  if (row.slot === null) return undefined;
  const held = await readSlots(tx, [{ subject: row.subject, slot: row.slot }]);
  return held.filter((each) => each.record !== row.record).sort(bySlotRank)[0];
}
