import type { CountReference, Register } from "../law/index.ts";
import type { TallyRow } from "../tally/index.ts";
import type { Tallies } from "./own-evidence.ts";
import { FULL_WEIGHT } from "./own-record-model.ts";
import type { Decay } from "./scorecard-model.ts";

/** What a reading refers to: a model's decays, and the registers whose counts the tallies hold. */
export type ReadUnder = { readonly decays: readonly Decay[]; readonly registers: readonly Pick<Register, "name" | "countNames">[] };

/** One count's place in tallies. A count that its register does not have is nowhere, and always 0. */
export type CountPlace = { readonly register: string; readonly column: number };

type Slot = CountPlace & { readonly decay: number };
type Planned = { readonly weights: readonly number[]; readonly columns: Int32Array; readonly slots: Int32Array };
type Plan = readonly { readonly register: string; readonly decays: readonly Planned[] }[];

/**
 * Decayed sums of many counts at once: each month's count times the decay's integer weight for its age, added up exactly and divided by
 * FULL_WEIGHT at the end. Tallies are gone through once, however many lines of a scorecard ask for the same sum.
 */
export class FadedSums {
  readonly #under: ReadUnder;
  readonly #slots: Slot[] = [];
  #plan: Plan | undefined;
  #sums = new Float64Array(0);

  constructor(under: ReadUnder) {
    this.#under = under;
  }

  /** Where a count lies. */
  placeOf({ register, count }: CountReference): CountPlace {
    const column = this.#under.registers.find(({ name }) => name === register)?.countNames.indexOf(count) ?? -1;
    return { register, column };
  }

  /** Asks for a sum, once for all fillings, and gives its slot. Throws a RangeError for a decay that is not there. */
  slotOf(count: CountReference, decay: number): number {
    const { length } = this.#under.decays;
    if (this.#under.decays[decay] === undefined) throw new RangeError(`a reading names decay ${decay} of ${length}`);
    const place = this.placeOf(count);
    const found = this.#slots.findIndex((slot) => slot.register === place.register && slot.column === place.column && slot.decay === decay);
    if (found >= 0) return found;
    this.#plan = undefined;
    return this.#slots.push({ ...place, decay }) - 1;
  }

  /** Makes the sums of these tallies as of a month: `sumIn` gives them until the next filling. */
  fill(tallies: Tallies, month: number): void {
    this.#plan ??= this.#planned();
    const sums = this.#sums;
    sums.fill(0);
    for (const { register, decays } of this.#plan) {
      for (const { month: then, counts } of tallies[register] ?? NO_ROWS) addRow(sums, decays, { counts, age: Math.max(0, month - then) });
    }
    for (let slot = 0; slot < sums.length; slot++) sums[slot] = (sums[slot] ?? 0) / FULL_WEIGHT;
  }

  /** One of the sums made last. */
  sumIn(slot: number): number {
    return this.#sums[slot] ?? 0;
  }

  #planned(): Plan {
    this.#sums = new Float64Array(this.#slots.length);
    const slots = this.#slots.map((slot, at) => ({ ...slot, slot: at }));
    const byRegister = [...Map.groupBy(slots, ({ register }) => register)];
    return byRegister.map(([register, own]) => ({
      register,
      decays: [...Map.groupBy(own, ({ decay }) => decay)].map(([decay, some]) => ({
        weights: this.#under.decays[decay]?.weights ?? [],
        columns: Int32Array.from(some, ({ column }) => column),
        slots: Int32Array.from(some, ({ slot }) => slot),
      })),
    }));
  }
}

type Aged = { readonly counts: readonly number[]; readonly age: number };

/** By place: this is where a standing's time goes. */
function addRow(sums: Float64Array, decays: readonly Planned[], { counts, age }: Aged): void {
  for (const { weights, columns, slots } of decays) {
    const weight = weights[age] ?? 0;
    if (weight === 0) continue;
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] ?? 0;
      sums[slot] = (sums[slot] ?? 0) + (counts[columns[at] ?? -1] ?? 0) * weight;
    }
  }
}

const NO_ROWS: readonly TallyRow[] = [];
