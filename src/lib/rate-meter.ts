/** Counts what happens, and forgets it after a while: constant memory however long it runs. */
export type RateMeter<Name extends string> = {
  readonly add: (name: Name, count: number) => void;
  /** How often it happened in each of the last slots, the oldest first; the slot under way is not among them. */
  readonly read: (name: Name) => readonly number[];
};

/** How fine and how far back. `nowMs`: milliseconds of a clock that only runs forward. */
export type RateMeterOptions<Name extends string> = {
  readonly names: readonly Name[];
  readonly slotMs: number;
  readonly slots: number;
  readonly nowMs: () => number;
};

/** Opens a meter. A slot in which nothing happened, or in which it was not yet open, counts 0. */
export function openRateMeter<Name extends string>({ names, slotMs, slots, nowMs }: RateMeterOptions<Name>): RateMeter<Name> {
  /** By name, a ring: the slot under way and the whole ones before it. */
  const rings = new Map(names.map((name) => [name, new Float64Array(slots + 1)]));
  let current = Math.floor(nowMs() / slotMs);
  const place = (slot: number): number => slot % (slots + 1);
  const turn = (): void => {
    const slot = Math.floor(nowMs() / slotMs);
    const first = Math.max(current + 1, slot - slots);
    for (let passed = first; passed <= slot; passed++) for (const ring of rings.values()) ring[place(passed)] = 0;
    current = Math.max(current, slot);
  };
  return {
    add: (name, count) => {
      turn();
      const ring = rings.get(name);
      if (ring !== undefined) ring[place(current)] = (ring[place(current)] ?? 0) + count;
    },
    read: (name) => {
      turn();
      const ring = rings.get(name);
      return Array.from({ length: slots }, (_, i) => {
        const slot = current - slots + i;
        return slot < 0 ? 0 : (ring?.[place(slot)] ?? 0);
      });
    },
  };
}
