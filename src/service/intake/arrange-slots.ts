import { bySlotRank } from "../../core/record/index.ts";
import { readSlots, type SlotRow, type Sql } from "../../store/index.ts";
import type { Placed } from "./placed.ts";

/** A record already in the store that a new one of its slot makes come or go. */
export type MovedRow = SlotRow & { readonly state: "live" | "superseded" };

/** What the new records of a batch do to their slots. */
export type Slots = {
  readonly stateOf: (record: Placed) => "live" | "superseded";
  readonly moved: readonly MovedRow[];
};

/** Decides, slot by slot, which record counts: the first by rank, whatever came when. The subjects must be locked. */
export async function arrangeSlots(tx: Sql, records: readonly Placed[]): Promise<Slots> {
  const slots = new Map<string, { readonly fresh: Placed[]; readonly held: SlotRow[] }>();
  for (const record of records) {
    if (record.slot === undefined) continue;
    const key = keyOf(record.subject, record.slot);
    const slot = slots.get(key) ?? { fresh: [], held: [] };
    slot.fresh.push(record);
    slots.set(key, slot);
  }
  const wanted = [...slots.values()].flatMap(({ fresh: [one] }) =>
    one?.slot === undefined ? [] : [{ subject: one.subject, slot: one.slot }],
  );
  for (const row of await readSlots(tx, wanted)) slots.get(keyOf(row.subject, row.slot))?.held.push(row);
  const losers = new Set<Placed>();
  const moved: MovedRow[] = [];
  for (const slot of slots.values()) settle(slot, { losers, moved });
  return { stateOf: (record) => (losers.has(record) ? "superseded" : "live"), moved };
}

type Outcome = { readonly losers: Set<Placed>; readonly moved: MovedRow[] };

function settle({ fresh, held }: { fresh: Placed[]; held: SlotRow[] }, { losers, moved }: Outcome): void {
  const best = [...held, ...fresh.map(entryOf)].sort(bySlotRank)[0];
  for (const record of fresh) if (record.record !== best?.record) losers.add(record);
  for (const row of held) if (row.state === "live" && row.record !== best?.record) moved.push({ ...row, state: "superseded" });
}

const entryOf = ({ parsed, content, record }: Placed) => ({ occurredAt: parsed.occurredAt, content, record });

const keyOf = (subject: string, slot: string): string => `${subject} ${slot}`;
