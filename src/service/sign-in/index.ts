/** How those concerned show who they are, and the sessions in which they see their file. */
export { type OpenedSession, openSession, type SignIn } from "./open-session.ts";
export { endSession, isSessionToken, type OwnSession, type OwnSessions, openSessions } from "./sessions.ts";
export { type FileLook, lookerOf, stateFileLook } from "./state-file-look.ts";
