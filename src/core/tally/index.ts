/** Exact integer tallies by month: adding, taking away and folding records. Pure; runs in a browser. */
export { add, emptyTally, fold, merge, subtract, type Tally, type TallyEntry, type TallyRow } from "./tally.ts";
