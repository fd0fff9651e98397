/** The answers that askers who named themselves got of their own: where they are, and how they stand. */

export { type ChangedPartRow, readChangedParts } from "./changed-parts.ts";
export { type AskerPartRow, insertAskerParts } from "./insert-asker-parts.ts";
export {
  endParts,
  keepPartsAgain,
  type PartAgain,
  type PartBody,
  type PartOfCheck,
  readPartBodies,
  readPartsOfChecks,
  readPartsThatRead,
  type StandingPart,
} from "./standing-parts.ts";
