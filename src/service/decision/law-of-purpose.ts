import { clockOf, type DutyName, deadlineOf, dutyOf, type LawPack, lawPackOf, outcomeOf, type Purpose } from "../../core/law/index.ts";
import type { Installation } from "../installation.ts";

/** The law packs of the sectors that a purpose reads, each once. One about persons reads one sector, and so has at most one. */
export function lawPacksOf({ config }: Pick<Installation, "config">, purpose: Purpose): readonly LawPack[] {
  const packs = purpose.reads.map(({ sector }) => lawPackOf(config, sector.name));
  return [...new Set(packs)].filter((pack) => pack !== undefined);
}

/** Which duty, from which instant (UTC microseconds). */
type Clocked = { readonly duty: DutyName; readonly from: number };

/** The first of the deadlines that these packs have for a duty, in UTC microseconds; undefined where none has one. */
export async function firstDeadline(
  { calendarOf }: Pick<Installation, "calendarOf">,
  packs: readonly LawPack[],
  { duty, from }: Clocked,
): Promise<number | undefined> {
  const deadlines: number[] = [];
  for (const pack of packs) {
    const clock = clockOf(pack, duty);
    if (clock !== undefined) deadlines.push(deadlineOf(clock, { from, calendar: await calendarOf(pack) }));
  }
  return deadlines.length === 0 ? undefined : Math.min(...deadlines);
}

/** Whether one of these packs has a duty. */
export function hasDuty(packs: readonly LawPack[], name: DutyName): boolean {
  return packs.some((pack) => dutyOf(pack, name) !== undefined);
}

/** Whether a person may ask that a person decides (GDPR Art. 22(3), PIPL Art. 24). */
export function mayAskForPerson(packs: readonly LawPack[]): boolean {
  return packs.some((pack) => outcomeOf(pack, "human_review") === "person_decides");
}
