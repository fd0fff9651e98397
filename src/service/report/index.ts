/** A subject's file for a human: read in one moment, with what each record adds to each standing. Each reading is itself in the file. */
export { type Reading, readProofs, readReport } from "./read-report.ts";
