/** A subject's file for a human: what it holds, what each record adds to each standing, and how it is said in words. Pure; runs in a browser. */
export { type Chapters, chaptersOf, LIST_NAMES, type ListName, listOf, type ReportedDispute, type ReportedNotice } from "./chapters.ts";
export { disclosedDeeds } from "./disclosed-deeds.ts";
export { type CountedRecord, type Effect, effectsOf, type StandingNow } from "./effects-of.ts";
export { type Formats, formatsIn } from "./formats.ts";
export { type Names, namesIn } from "./names.ts";
export { type Phrases, phrasesIn, type Reading, readingOf } from "./reading.ts";
export { recordText } from "./record-text.ts";
export type {
  AnswerAgain,
  Deed,
  Destroyed,
  LinkedSubject,
  Report,
  ReportedField,
  ReportedLaw,
  ReportedLook,
  ReportedRecord,
  ReportedRegister,
  ReportedStanding,
  Withheld,
} from "./report.ts";
export { type SaidStanding, type Saying, saidStandingOf } from "./said-standing.ts";
