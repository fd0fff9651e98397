/** The closed list of sectors. A new one is a change of this file, in the open, and not a line in somebody's configuration. */
export const SECTOR_NAMES = ["commerce", "lending", "inspections", "public-service", "professions"] as const;

/** One of the closed list of sectors. */
export type SectorName = (typeof SECTOR_NAMES)[number];

/** A walled context. A person's contexts never meet, so one installation holds at most one sector with persons in it (law 2). */
export type Sector<Name extends SectorName = SectorName> = { readonly kind: "sector"; readonly name: Name };

/** Declares a sector; the name is one of the closed list. */
export function defineSector<const Name extends SectorName>(name: Name): Sector<Name> {
  return Object.freeze({ kind: "sector", name });
}
