import { type Calendar, clockOf, deadlineOf, type LawPack } from "../law/index.ts";

/** A law pack with its calendar. */
export type LawAndCalendar = { readonly pack: LawPack; readonly calendar: Calendar };

/**
 * The last microsecond (UTC) until which a look may be withheld by what is stated at an instant: 12 months (law 7 of the house), by the strictest
 * of the laws in force. It is the same for the first time and for each renewal. Undefined without any law: then nothing may be withheld.
 */
export function withheldAtMost(laws: readonly LawAndCalendar[], at: number): number | undefined {
  const ends = laws.flatMap(({ pack, calendar }) => {
    const clock = clockOf(pack, "withhold_look");
    return clock === undefined ? [] : [deadlineOf(clock, { from: at, calendar })];
  });
  return ends.length === 0 ? undefined : Math.min(...ends);
}
