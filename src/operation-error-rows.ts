import type { ErrorRow } from "./error-rows.ts";

/** Rows of the table in `errors.ts`: what operators have done from the console. */
export const OPERATION_ERROR_ROWS = {
  job_running: {
    status: 409,
    meaning: "Another job is under way; there is one at a time.",
    remedy: "Wait until it is over, or stop it. The details name it; GET /v1/operations/jobs shows how far it is.",
  },
  job_unknown: {
    status: 404,
    meaning: "There is no such job, or it was too long ago.",
    remedy: "GET /v1/operations/jobs lists those that are kept.",
  },
  candidate_refused: {
    status: 409,
    meaning:
      "The candidate may not be put in use: it did not earn its place, it is old, or another form was activated after it was compared.",
    remedy: "Train anew: a candidate is judged against the form that is active now, on the outcomes known now.",
  },
  upload_refused: {
    status: 409,
    meaning: "The file, or this piece of it, is not taken.",
    remedy:
      "The message says what was wanted. Into a store that holds records goes only what somebody laid into the imports folder on the server.",
  },
} as const satisfies Record<string, ErrorRow>;
