import { type LawPack, lawPackOf, type Telling, tellingOf, weekdaysOnly } from "../../core/law/index.ts";
import type { CheckStatement } from "../../core/statement/index.ts";
import type { Installation } from "../installation.ts";

/** What a law pack wants told of a correction, and whose days it goes by. `telling` is undefined where it asks for nothing. */
export type TellingLaw = { readonly pack: LawPack; readonly telling: Telling | undefined };

type Asked = { readonly check: Pick<CheckStatement, "registers">; readonly at: number };

/**
 * The law for those who received an answer, of a correction made at an instant (UTC microseconds): that of the sector of the registers it read, the
 * one that wants most where bodies are read across sectors. Undefined where there is no law pack. That a look was for employment is not recorded, so the
 * general reach holds; its unit is months, and public holidays change nothing in it.
 */
export function lawOfTelling(
  { config, registers }: Pick<Installation, "config" | "registers">,
  { check, at }: Asked,
): TellingLaw | undefined {
  const sectors = new Set(Object.keys(check.registers).flatMap((name) => registers.get(name)?.register.sector.name ?? []));
  const laws = [...sectors].flatMap((sector) => {
    const pack = lawPackOf(config, sector);
    if (pack === undefined) return [];
    return [{ pack, telling: tellingOf(pack, { at, calendar: weekdaysOnly(pack.zone), isForEmployment: false }) }];
  });
  return laws.sort((a, b) => rank(b) - rank(a))[0];
}

function rank({ telling }: TellingLaw): number {
  if (telling === undefined) return 0;
  return telling.who === "every_receiver" ? 2 : 1;
}
