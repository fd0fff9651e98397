/** Adverse records that may stop counting before their time. */
export { type Candidate, readCandidates, readIndexKeys, readRepairable } from "./candidates.ts";
