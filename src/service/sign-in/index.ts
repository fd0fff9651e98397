/** How those concerned show who they are, the sessions in which they see their file, and the looks at it. */

export { type BrowserSession, type BrowserSessions, openBrowserSessions } from "./browser-sessions.ts";
export { countOpenVerifications, type ListedVerification, listVerifications } from "./list-verifications.ts";
export { CODE_MICROS, makeCode, tryCode } from "./one-time-code.ts";
export { type OpenedSession, openSession, type SignIn } from "./open-session.ts";
export { type CodeRequest, requestCode } from "./request-code.ts";
export { endSession, isSessionToken, type OwnSession, type OwnSessions, openSessions } from "./sessions.ts";
export { type Named, passCodeGap } from "./sign-in-pause.ts";
export { type CodeSignIn, signInWithCode } from "./sign-in-with-code.ts";
export { type FileLook, lookerOf, stateFileLook } from "./state-file-look.ts";
export {
  confirmVerification,
  type HandedCode,
  proposeVerification,
  type ShownVerification,
  showVerification,
  type Verification,
  type VerificationConfirmation,
  type VerificationRequest,
} from "./verify-in-person.ts";
