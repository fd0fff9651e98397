/** A subject's file: one document that proves itself, and its verification without database, network or installation. Pure; runs in a browser. */

export { examineChains, isIncluded } from "./examine-chains.ts";
export type {
  ChainStatement,
  ClosedStatement,
  FileChain,
  FileDocument,
  FileLog,
  LawStatement,
  OpenStatement,
} from "./file-document.ts";
export { fileNoteText } from "./file-note.ts";
export type { FileFinding, FileRule } from "./finding.ts";
export { type LawInFile, modelKey, readLaw, type ShippedRegisters } from "./law-in-file.ts";
export { parseChains, parseFile, parseFileText, parseLaw } from "./parse-file.ts";
export type { RecomputedCheck } from "./recomputed-check.ts";
export { type ShownChain, type ShownStatement, showChains, showLaw } from "./shown-chain.ts";
export { forYouAgain, readAsChecked, standingAgain } from "./standing-again.ts";
export { wholeSubjects } from "./sums-of-records.ts";
export { openTalliesLeft } from "./tallies-left.ts";
export { type LastDecision, openTalliesWithout, type TalliesWithout } from "./tallies-without.ts";
export { type Stated, tallyTimeline } from "./tally-timeline.ts";
export { openUses, type Uses } from "./uses-of-record.ts";
export { type ChainEnd, type FileVerdict, type FileVerification, verifyFile } from "./verify-file.ts";
