import { cn } from "./cn.ts";
import { eu } from "./eu.ts";
import { india } from "./india.ts";
import type { LawPack } from "./law-pack.ts";
import { uk } from "./uk.ts";
import { us } from "./us.ts";

/** Every law pack that ships. */
export const LAW_PACKS: readonly LawPack[] = [us, eu, uk, cn, india];

/** The law pack of that name, if there is one. */
export function lawPackNamed(name: string): LawPack | undefined {
  return LAW_PACKS.find((pack) => pack.name === name);
}

/** The law pack of a jurisdiction as configurations write it (`us-md`, `at`), if there is one. */
export function lawPackOfJurisdiction(jurisdiction: string): LawPack | undefined {
  const [country = ""] = jurisdiction.split("-");
  return LAW_PACKS.find(({ jurisdictions }) => jurisdictions.includes(country));
}
