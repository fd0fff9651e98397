/** The tables of the law in force and of its changes (law 11). */

export { laterVersion } from "./later-version.ts";
export {
  endLawChange,
  insertLawChange,
  insertLawSignature,
  type LawChangeRow,
  type LawSignature,
  readPendingLawChanges,
} from "./law-changes.ts";
export { isWithoutSubjects, type LawRow, putLawInForce, readLaw, readLawInForce, readLawsEndedSince } from "./law-in-force.ts";
export { insertLawPack, isLawPackKnown } from "./law-pack-texts.ts";
export { type LawStep, readInhabitedSince, readLawSteps } from "./law-steps.ts";
