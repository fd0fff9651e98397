import type { ErrorRow } from "./error-rows.ts";

/** Rows of the table in `errors.ts`: files, contacts, sessions, disputes, notices, consent, and changes of law. */
export const DUE_PROCESS_ERROR_ROWS = {
  // Sign-in and sessions
  code_wrong: {
    status: 401,
    meaning: "The one-time code is wrong, was used, or is over; or nobody of that name is here. Which, is not told.",
    remedy: "Ask for another code (POST /v1/sessions/codes). After five wrong ones there is a pause, which grows.",
  },
  sign_in_paused: {
    status: 429,
    meaning: "Too many wrong codes, or a code was asked for a moment ago.",
    remedy: "Wait as long as the details say, or sign in another way.",
  },
  contact_refused: {
    status: 422,
    meaning: "The contact, or the representative, cannot be taken or dropped like this.",
    remedy: "The message says why. A contact is email:... or phone:...; one in force ends when another takes its place.",
  },
  contact_unknown: {
    status: 404,
    meaning: "No such contact or representative of yours; or there is nothing left to stop.",
    remedy: "GET /v1/me/contacts and GET /v1/me/representatives list them.",
  },
  verification_refused: {
    status: 422,
    meaning: "The verification cannot be proposed or confirmed.",
    remedy: "It takes two different operators, within a week, and is good for one sign-in.",
  },
  verification_unknown: {
    status: 404,
    meaning: "No verification has this id.",
    remedy: "POST /v1/verifications gave it.",
  },
  sign_in_refused: {
    status: 422,
    meaning: "The issuer's answer cannot let anybody in here.",
    remedy: "The message says why. Begin anew (POST /v1/sessions/issuers/NAME), in the same browser from beginning to end.",
  },
  issuer_unavailable: {
    status: 503,
    meaning: "The OpenID provider does not answer.",
    remedy: "Try again in a minute, or sign in with a one-time code.",
  },
  sign_in_policy_malformed: {
    status: 400,
    meaning: "The file sign-in.json does not have its form.",
    remedy: "The message names the place, the value seen and the value wanted; docs/guides/sign-in.md shows a whole one.",
  },
  session_missing: {
    status: 401,
    meaning: "There is no session, or it is over.",
    remedy:
      "Sign in (POST /v1/sessions), and send Authorization: Bearer with the token. A session ends after 15 minutes without use, or an hour.",
  },
  request_foreign: {
    status: 403,
    meaning: "A browser sent this with a session of this house, and the page it came from does not seem to be one of this house's own.",
    remedy:
      "Send `x-credence-console: 1` from a page of the same origin; a proxy before the server passes Host on, or says it in X-Forwarded-Host. Programs send a key instead: Authorization: Bearer.",
  },
  // Disputes
  dispute_unknown: {
    status: 404,
    meaning: "There is no such dispute, or it is not yours to see.",
    remedy: "Compare the id with the answer that opened it.",
  },
  record_unknown: {
    status: 404,
    meaning: "The subject has no such record.",
    remedy: "GET /v1/subjects/{id}/records, or the file, names the subject's records.",
  },
  dispute_refused: {
    status: 409,
    meaning: "This cannot be done in the dispute as it stands.",
    remedy: "The details name the reason; the dispute shows what may follow.",
  },
  evidence_refused: {
    status: 422,
    meaning: "The file cannot be taken as evidence.",
    remedy: "Send a PDF, a PNG, a JPEG or plain text (UTF-8), up to 5 MiB each and up to 20 of one side in a dispute.",
  },
  evidence_unknown: {
    status: 404,
    meaning: "There is no such file in this dispute, or it was erased.",
    remedy: "The dispute lists its files.",
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
  erasure_request_refused: {
    status: 422,
    meaning: "An erasure cannot be asked for, or answered, like this.",
    remedy:
      "The message says what is wanted instead, and which grounds the law gives here. What is wrong can be contested anywhere (POST /v1/me/disputes).",
  },
  erasure_request_unknown: {
    status: 404,
    meaning: "There is no such request for erasure.",
    remedy: "GET /v1/erasures lists those that wait.",
  },
  erasure_already_answered: {
    status: 409,
    meaning: "This request for erasure was answered already.",
    remedy: "The subject may ask again, with what is new.",
  },
  review_refused: {
    status: 422,
    meaning: "A person cannot be asked to decide this again, or not in these words.",
    remedy: "The message says what is wanted instead.",
  },
  review_unknown: { status: 404, meaning: "There is no such review.", remedy: "GET /v1/reviews lists those that wait for you." },
  review_already_decided: {
    status: 409,
    meaning: "A person has decided this already.",
    remedy: "The subject may contest the records it rests on; ask again (POST /v1/checks) before you decide again.",
  },
  repair_unknown: { status: 404, meaning: "The configuration has no such campaign.", remedy: "Use one of the names in the message." },
  repair_refused: {
    status: 422,
    meaning: "This record, or this campaign, cannot be repaired, or not yet.",
    remedy: "The message says why. Only adverse records that still count stop counting before their time.",
  },
  keeper_unnamed: {
    status: 409,
    meaning: "The configuration does not say how its operator is reached, and the notice of a decision would have a gap.",
    remedy: "Name a `keeper` in the configuration: contact, fileAt and disputeAt.",
  },
  // Notices
  source_unknown: {
    status: 404,
    meaning: "No such source.",
    remedy: "Use one of those named in the message.",
  },
  telling_refused: {
    status: 409,
    meaning: "There is nothing to tell anybody about this record.",
    remedy: "The message says why. Receivers are told of records that were withdrawn, corrected or removed.",
  },
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
  // Changes of law
  law_widened: {
    status: 500,
    meaning:
      "The configuration is wider about persons than the law in force, and no published change allows it; the server does not start.",
    remedy:
      "Start with the configuration as it was, or propose the change: credence law propose, then credence law sign by two operators, then 30 days. docs/guides/law-change.md has it step by step.",
  },
  register_outdated: {
    status: 500,
    meaning: "The configuration has an older version of a register than the store counts its records under; the server does not start.",
    remedy:
      "Start with the configuration that has the wanted version. To go back to what an earlier version says, declare it as a version after that.",
  },
  law_change_unknown: {
    status: 404,
    meaning: "No change of law that waits has this id.",
    remedy: "credence law changes lists those that wait.",
  },
  law_change_refused: {
    status: 422,
    meaning: "This change of law cannot be proposed, signed or withdrawn.",
    remedy: "The message says what is wanted instead.",
  },
  // Records
  record_removed: {
    status: 409,
    meaning: "A dispute removed the same record of this source; under another reference it does not come back.",
    remedy: "Where the law lets it count again, certify that it is complete and accurate in the dispute: an operator reinserts it.",
  },
} as const satisfies Record<string, ErrorRow>;
