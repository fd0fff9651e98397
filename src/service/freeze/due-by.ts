import { clockOf, deadlineOf, lawPackOf, type Purpose } from "../../core/law/index.ts";
import type { Installation } from "../installation.ts";

/** What is asked for, for which purposes, and when, in UTC microseconds. */
type Asked = { readonly duty: "place_freeze" | "lift_freeze"; readonly purposes: readonly Purpose[]; readonly from: number };

/**
 * By when the law wants it done, in UTC microseconds: the first of the deadlines that the law packs of these purposes name; undefined
 * where none does.
 */
export async function dueBy({ config, calendarOf }: Installation, { duty, purposes, from }: Asked): Promise<number | undefined> {
  const sectors = new Set(purposes.flatMap(({ reads }) => reads.map(({ sector }) => sector.name)));
  const deadlines: number[] = [];
  for (const sector of sectors) {
    const pack = lawPackOf(config, sector);
    const clock = pack === undefined ? undefined : clockOf(pack, duty);
    if (pack !== undefined && clock !== undefined) deadlines.push(deadlineOf(clock, { from, calendar: await calendarOf(pack) }));
  }
  return deadlines.length === 0 ? undefined : Math.min(...deadlines);
}
