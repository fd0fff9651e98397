/** Who may see a file: contacts, representatives, one-time codes, verifications and sessions. */
export {
  type Beginning,
  beginContact,
  type ContactRow,
  endContact,
  findStoppable,
  hasFurnished,
  insertContact,
  readContacts,
} from "./contacts.ts";
export { type CodePlace, type CodeRow, countCodeTry, deleteCode, keepCode, lockCode } from "./one-time-codes.ts";
export { endRepresentative, insertRepresentative, type RepresentativeRow, readRepresentatives } from "./representatives.ts";
export { endAllSignIns, subjectsWithPending } from "./restored.ts";
export {
  deleteOwnSession,
  deleteOwnSessions,
  insertOwnSession,
  type OwnSessionRow,
  type SessionUse,
  touchOwnSession,
  type UsedSession,
} from "./sessions.ts";
export { keepPause, lockPause, type PauseRow } from "./sign-in-pauses.ts";
export {
  countOpenVerifications,
  insertVerification,
  lockVerification,
  markConfirmed,
  type OpenVerification,
  readOpenVerifications,
  readVerification,
  type VerificationRow,
} from "./verifications.ts";
