/** Notices: the texts that the law wants told, in English and Simplified Chinese, from data. Pure. */
export { type CalibrationLeft, calibrationNotice } from "./calibration-notice.ts";
export { type ErasureAnswered, erasureAnsweredNotice, refusalText } from "./erasure-notices.ts";
export { type InEach, LANGUAGES, type Language } from "./language.ts";
export { NOTICE_ABOUTS, type NoticeAbout } from "./notice-about.ts";
export type {
  AdverseAction,
  CorrectedAnswer,
  CorrectionToReceiver,
  CorrectionToSubject,
  DisputeAnswered,
  DisputeDecided,
  DisputeExtended,
  DisputeReceived,
  DisputeReinserted,
  DisputeRouted,
  ErasureToReceiver,
  Notice,
  Notices,
} from "./notice-data.ts";
export { NOTICE_CHANNELS, NOTICE_FAILURES, type NoticeChannel, type NoticeFailure } from "./notice-result.ts";
export { noticesIn } from "./notices-in.ts";
export { type ReviewAsked, type ReviewDecided, reviewAskedNotice, reviewDecidedNotice } from "./review-notices.ts";
