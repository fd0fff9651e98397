import { bySlotRank } from "../../core/record/index.ts";
import { applyTallyDeltas, moveRecords, readSlots, type Session, type SlotRow } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { deltasOf } from "./deltas.ts";

/** A record as it was before it stopped counting. */
export type StoppedRow = Omit<SlotRow, "slot"> & { readonly slot: string | null };

type Stopping = {
  readonly row: StoppedRow;
  /** What the subject was raised to in this transaction, which holds it locked. */
  readonly version: number;
};

/** Subtracts what a record counted, if it did, and lets the next of its slot count again. What becomes of the record itself is the caller's. */
export async function stopCounting(tx: Session, installation: Installation, { row, version }: Stopping): Promise<void> {
  if (row.state !== "live") return;
  const heir = await nextInSlot(tx, row);
  if (heir !== undefined) await moveRecords(tx, [{ subject: row.subject, record: heir.record, state: "live", version }]);
  const changes = { came: heir === undefined ? [] : [heir], went: [row] };
  for (const [register, deltas] of deltasOf(installation, changes)) await applyTallyDeltas(tx, register, deltas);
}

/** The superseded record that counts again when a live one of its slot goes. */
async function nextInSlot(tx: Session, row: StoppedRow): Promise<SlotRow | undefined> {
  if (row.slot === null) return undefined;
  const held = await readSlots(tx, [{ subject: row.subject, slot: row.slot }]);
  return held.filter((each) => each.record !== row.record).sort(bySlotRank)[0];
}
