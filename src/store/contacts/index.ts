/** Who may see a file: contacts, representatives, one-time codes, verifications and sessions. */
export { deleteOwnSession, insertOwnSession, type OwnSessionRow, type SessionUse, touchOwnSession, type UsedSession } from "./sessions.ts";
