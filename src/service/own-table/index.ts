/** Tables of people's own: read, sampled, turned into records, and what a trial of one comes to. */
export { type HoldBack, type HoldBackRow, holdBackOf } from "./hold-back.ts";
export { type MappedTable, mappedBatches } from "./mapped-batches.ts";
export { plainAnswers } from "./plain-answers.ts";
export type { HeldBack } from "./ranking.ts";
export { type SampledTable, sampleTable } from "./sample-table.ts";
export { shortfallOf } from "./shortfall.ts";
export { type Verdict, verdictOf } from "./verdict.ts";
