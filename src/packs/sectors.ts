import { defineSector } from "../core/law/index.ts";

/** Deals between traders: on a market, between strangers, for money. */
export const commerceSector = defineSector("commerce");

/** What inspectors find in places of business that are open to the public. */
export const inspectionsSector = defineSector("inspections");

/** How public bodies do what they are asked for. */
export const publicServiceSector = defineSector("public-service");

/** Who borrowed, and how they paid it back. */
export const lendingSector = defineSector("lending");
