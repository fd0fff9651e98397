/** Notices: the texts that the law wants told, in English and Simplified Chinese, from data. Pure. */
export { type InEach, LANGUAGES, type Language } from "./language.ts";
export type {
  AdverseAction,
  CorrectionToReceiver,
  DisputeAnswered,
  DisputeDecided,
  DisputeReceived,
  Notice,
  Notices,
} from "./notice-data.ts";
export { noticesIn } from "./notices-in.ts";
