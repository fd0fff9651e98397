/** A part of the scale from 0 to 1. */
export type Span = { readonly from: number; readonly to: number };

/** From here on an interval can be read off the whole scale. */
const WIDE = 0.3;

/** A closer look is in steps of a twentieth: round numbers at its ends. */
const STEPS = 20;

/** As much of the scale as an interval needs around it to be read; undefined where the whole scale will do. */
export function closeUpOf({ low, high }: { readonly low: number; readonly high: number }): Span | undefined {
  if (high - low >= WIDE) return undefined;
  const room = Math.max(high - low, 0.02);
  const from = Math.max(0, Math.floor((low - room) * STEPS) / STEPS);
  const to = Math.min(1, Math.ceil((high + room) * STEPS) / STEPS);
  return { from, to };
}
