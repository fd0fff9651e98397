import { bySlotRank } from "../../core/record/index.ts";
import { applyTallyDeltas, moveRecords, readSlots, type Session, type SlotRow } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { deltasOf } from "./deltas.ts";
import type { StoppedRow } from "./stop-counting.ts";

type Resuming = {
  /** The record as it was while it was out. */
  readonly row: StoppedRow;
  /** What the subject was raised to in this transaction, which holds it locked. */
  readonly version: number;
};

/**
 * Puts a record back that had stopped counting: it counts again, and supersedes who counted in its slot; or it is superseded itself. Returns
 * which.
 */
export async function resumeCounting(tx: Session, installation: Installation, { row, version }: Resuming): Promise<"live" | "superseded"> {
  const { subject, record } = row;
  const rival = await countingInSlot(tx, row);
  const isFirst = rival === undefined || bySlotRank(row, rival) < 0;
  const state = isFirst ? "live" : "superseded";
  const went = isFirst && rival !== undefined ? [rival] : [];
  await moveRecords(tx, [
    { subject, record, state, version },
    ...went.map((each) => ({ subject, record: each.record, state: "superseded" as const, version })),
  ]);
  if (!isFirst) return state;
  for (const [register, deltas] of deltasOf(installation, { came: [row], went })) await applyTallyDeltas(tx, register, deltas);
  return state;
}

async function countingInSlot(tx: Session, { subject, slot }: StoppedRow): Promise<SlotRow | undefined> {
  if (slot === null) return undefined;
  return (await readSlots(tx, [{ subject, slot }])).find(({ state }) => state === "live");
}
