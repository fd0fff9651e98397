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
  // Notices
  notice_policy_malformed: {
    status: 400,
    meaning: "The file that says how notices are sent does not have its form.",
    remedy: "The message names the place, the value seen and the value wanted; docs/guides/notices.md shows a whole one.",
  },
  // Consent, informing, looks by authorities
  consent_missing: {
    status: 403,
    meaning: "Nobody may ask this about the person without its consent, and none that holds was recorded.",
    remedy: "Have the person agree first: POST /v1/consents, by a source or an operator, or POST /v1/me/consents by the person.",
  },
  not_yet_informed: {
    status: 403,
    meaning: "The law wants the person informed before this is asked, and nobody recorded that it was.",
    remedy: "Inform the person, then record it: POST /v1/informed.",
  },
  consent_refused: {
    status: 422,
    meaning: "This cannot be recorded as a consent, or as word that a person was informed.",
    remedy: "The message says what is wanted instead.",
  },
  consent_unknown: {
    status: 404,
    meaning: "This person gave no such consent.",
    remedy: "GET /v1/subjects/{id}/consents lists them.",
  },
  instrument_refused: {
    status: 422,
    meaning: "This authority may not look under such an instrument.",
    remedy: "The message says which forms of instruments its key names, and what is wrong with this one.",
  },
  withholding_refused: {
    status: 422,
    meaning: "The look cannot be withheld so from whom it is about.",
    remedy: "The message says until when it may be, at most 12 months, and under a named instrument. What was shown once stays shown.",
  },
  look_unknown: {
    status: 404,
    meaning: "This authority made no such look at this subject.",
    remedy: "Use the id that POST /v1/authority/looks answered with.",
  },
} as const satisfies Record<string, ErrorRow>;
