import type { ErrorRow } from "./error-rows.ts";

/** Rows of the table in `errors.ts`: files, contacts, sessions, disputes, notices, consent, and changes of law. */
export const DUE_PROCESS_ERROR_ROWS = {
  // Sign-in and sessions
  session_missing: {
    status: 401,
    meaning: "There is no session, or it is over.",
    remedy:
      "Sign in (POST /v1/sessions), and send Authorization: Bearer with the token. A session ends after 15 minutes without use, or an hour.",
  },
  // Decisions against subjects
  decision_refused: {
    status: 422,
    meaning: "This decision cannot be reported on this check.",
    remedy: "The message says what is wanted instead.",
  },
  decision_already_reported: {
    status: 409,
    meaning: "Another decision on this check was reported before.",
    remedy: "Ask again (POST /v1/checks) before you decide again, and report that decision on the new check.",
  },
  keeper_unnamed: {
    status: 409,
    meaning: "The configuration does not say how its operator is reached, and the notice of a decision would have a gap.",
    remedy: "Name a `keeper` in the configuration: contact, fileAt and disputeAt.",
  },
} as const satisfies Record<string, ErrorRow>;
