import { type Config, clockOf, deadlineOf, lawPackOf, type Purpose, weekdaysOnly } from "../../core/law/index.ts";

/** What is asked for, for which purposes, and when, in UTC microseconds. */
type Asked = { readonly duty: "place_freeze" | "lift_freeze"; readonly purposes: readonly Purpose[]; readonly from: number };

/**
 * By when the law wants it done, in UTC microseconds: the first of the deadlines that the law packs of these purposes name; undefined
 * where none does. Public holidays are not looked up: without them a time can only be shorter, and nobody waits for it.
 */
export function dueBy(config: Config, { duty, purposes, from }: Asked): number | undefined {
  const sectors = new Set(purposes.flatMap(({ reads }) => reads.map(({ sector }) => sector.name)));
  const deadlines = [...sectors].flatMap((sector) => {
    const pack = lawPackOf(config, sector);
    const clock = pack === undefined ? undefined : clockOf(pack, duty);
    return pack === undefined || clock === undefined ? [] : [deadlineOf(clock, { from, calendar: weekdaysOnly(pack.zone) })];
  });
  return deadlines.length === 0 ? undefined : Math.min(...deadlines);
}
