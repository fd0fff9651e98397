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
  const slotted = records.filter(hasSlot);
  const contested = new Contested();
  const wanted = slotted.filter((record) => contested.add(record));
  for (const row of await readSlots(tx, wanted)) contested.hold(row);
  const losers = new Set<Placed>();
  const moved: MovedRow[] = [];
  for (const slot of contested.slots()) settle(slot, { losers, moved });
  return { stateOf: (record) => (losers.has(record) ? "superseded" : "live"), moved };
}

type Slotted = Placed & { readonly slot: string };

const hasSlot = (record: Placed): record is Slotted => record.slot !== undefined;

/** The records that stand in one slot of one subject. */
type Slot = { readonly fresh: Set<Placed>; readonly held: SlotRow[] };

/** The slots for which more than one record stands. Most records stand alone, and these are not worth a slot of their own. */
class Contested {
  /** The first record with each slot's digest. Slots of two subjects may have one digest: it does not name the subject. */
  readonly #first = new Map<string, Slotted>();
  readonly #slots = new Map<string, Slot>();

  /** Adds a new record; false where another of the same slot was added before. */
  add(record: Slotted): boolean {
    const first = this.#first.get(record.slot);
    if (first === undefined) {
      this.#first.set(record.slot, record);
      return true;
    }
    const { fresh } = this.#slotOf(record);
    if (first.subject === record.subject) fresh.add(first);
    const isFirst = fresh.size === 0;
    fresh.add(record);
    return isFirst;
  }

  /** Adds a record that is in the store. */
  hold(row: SlotRow): void {
    const slot = this.#slotOf(row);
    slot.held.push(row);
    const first = this.#first.get(row.slot);
    if (first?.subject === row.subject) slot.fresh.add(first);
  }

  slots(): Iterable<Slot> {
    return this.#slots.values();
  }

  #slotOf({ subject, slot }: { readonly subject: string; readonly slot: string }): Slot {
    const key = `${subject} ${slot}`;
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const made: Slot = { fresh: new Set(), held: [] };
    this.#slots.set(key, made);
    return made;
  }
}

type Outcome = { readonly losers: Set<Placed>; readonly moved: MovedRow[] };

function settle({ fresh, held }: Slot, { losers, moved }: Outcome): void {
  const best = [...held, ...[...fresh].map(entryOf)].sort(bySlotRank)[0];
  for (const record of fresh) if (record.record !== best?.record) losers.add(record);
  for (const row of held) if (row.state === "live" && row.record !== best?.record) moved.push({ ...row, state: "superseded" });
}

const entryOf = ({ parsed, content, record }: Placed) => ({ occurredAt: parsed.occurredAt, content, record });
