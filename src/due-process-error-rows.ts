import type { ErrorRow } from "./error-rows.ts";

/** Rows of the table in `errors.ts`: files, contacts, sessions, disputes, notices, consent, and changes of law. */
export const DUE_PROCESS_ERROR_ROWS = {
  // Sign-in and sessions
  session_missing: {
    status: 401,
    meaning: "There is no session, or it is over.",
    remedy: "Sign in (POST /v1/sessions), and send Authorization: Bearer with the token. A session ends after 15 minutes without use, or an hour.",
  },
} as const satisfies Record<string, ErrorRow>;
