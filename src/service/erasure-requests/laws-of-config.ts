import {
  clockOf,
  type DutyName,
  deadlineOf,
  ERASURE_GROUNDS,
  type ErasureGround,
  erasureProvisionOf,
  type LawPack,
  lawPackOf,
  registersOf,
} from "../../core/law/index.ts";
import type { Installation } from "../installation.ts";

/** The law packs of an installation, each once, in the order of its registers. */
export function lawsOfConfig({ config }: Pick<Installation, "config">): readonly LawPack[] {
  const packs = registersOf(config).map(({ sector }) => lawPackOf(config, sector.name));
  return [...new Set(packs)].filter((pack) => pack !== undefined);
}

/** The first law that gives a ground, with its provision. */
export function lawOfGround(
  packs: readonly LawPack[],
  ground: ErasureGround,
): { readonly pack: LawPack; readonly provision: string } | undefined {
  for (const pack of packs) {
    const provision = erasureProvisionOf(pack, ground);
    if (provision !== undefined) return { pack, provision };
  }
  return undefined;
}

/** The grounds that these laws give between them. */
export function groundsOf(packs: readonly LawPack[]): readonly ErasureGround[] {
  return ERASURE_GROUNDS.filter((ground) => lawOfGround(packs, ground) !== undefined);
}

type Timed = { readonly duty: DutyName; readonly from: number; readonly isExtended?: boolean };

/** The end of the time that a law gives for a duty, in UTC microseconds; undefined where it names none, or no longer one where that is asked for. */
export async function endOfTime(
  { calendarOf }: Pick<Installation, "calendarOf">,
  pack: LawPack,
  { duty, from, isExtended = false }: Timed,
): Promise<number | undefined> {
  const clock = clockOf(pack, duty);
  if (clock === undefined || (isExtended && clock.extension === undefined)) return undefined;
  return deadlineOf(clock, { from, calendar: await calendarOf(pack), isExtended });
}
