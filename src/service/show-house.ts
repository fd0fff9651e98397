import { hasRecords } from "./holdings.ts";
import type { Installation } from "./installation.ts";

/** What an installation is called, and what has to be known of it before anything else. */
export type House = {
  readonly name: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly isConformant: boolean;
  readonly isEmpty: boolean;
  readonly isSimulated: boolean;
};

/** What everybody may know of the installation as a whole. Throws `store_unavailable`. */
export async function showHouse(installation: Installation): Promise<House> {
  const { name, title, jurisdiction } = installation.config;
  const [{ isSimulated }, hasAny] = await Promise.all([installation.moment(), hasRecords(installation)]);
  return { name, title, jurisdiction, isConformant: installation.nonConformant.length === 0, isEmpty: !hasAny, isSimulated };
}
