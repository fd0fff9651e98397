import { bySlotRank } from "../../core/record/index.ts";
import { applyTallyDeltas, moveRecords, readSlots, type Session, type SlotRow } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { deltasOf } from "./deltas.ts";
import type { StoppedRow } from "./stop-counting.ts";

/** Records as they were before they stopped counting; no order of slots is asked of them. */
type Stopped = Omit<StoppedRow, "content">;

type Stopping = {
  readonly rows: readonly Stopped[];
  /** What their subjects were raised to in this transaction, which holds them locked. */
  readonly versions: ReadonlyMap<string, number>;
};

/** `stopCounting` for many records at once; none of them is the next of its slot. What becomes of them is the caller's. */
export async function stopCountingAll(tx: Session, installation: Installation, { rows, versions }: Stopping): Promise<void> {
  const live = rows.filter(({ state }) => state === "live");
  const heirs = await nextInSlots(tx, live, new Set(rows.map(({ record }) => record)));
  await moveRecords(
    tx,
    heirs.map(({ subject, record }) => ({ subject, record, state: "live", version: versions.get(subject) ?? 0 })),
  );
  for (const [register, deltas] of deltasOf(installation, { came: heirs, went: live })) await applyTallyDeltas(tx, register, deltas);
}

async function nextInSlots(tx: Session, live: readonly Stopped[], stopped: ReadonlySet<string>): Promise<SlotRow[]> {
  const slots = live.flatMap(({ subject, slot }) => (slot === null ? [] : [{ subject, slot }]));
  const held = (await readSlots(tx, slots)).filter(({ record }) => !stopped.has(record));
  const bySlot = Map.groupBy(held, ({ subject, slot }) => `${subject} ${slot}`);
  return [...bySlot.values()].flatMap((each) => each.sort(bySlotRank)[0] ?? []);
}
