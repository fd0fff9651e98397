/** A record that stops counting on account of a dispute and comes back: every move, with the subject's version at which it was made. */
export { insertRestrictionCause } from "../redecision-causes.ts";
export { holdTallies } from "./hold-tallies.ts";
export { insertMove, type MoveRow } from "./moves.ts";
export { readRemovedRecords } from "./removed-records.ts";
export { type Restriction, readRestrictions } from "./restrictions.ts";
