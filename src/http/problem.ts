import { type CredenceError, ERRORS, type ErrorCode } from "../errors.ts";

/** Problem details (RFC 9457) of one row of the error table. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly requestId: string;
  readonly details?: unknown;
};

/** The media type of RFC 9457. */
export const PROBLEM_TYPE = "application/problem+json";

/** The problem document of an error. `type` is stable: a path of this server on which the code is explained. */
export function problemOf(error: CredenceError, requestId: string): Problem {
  const { status, meaning, remedy } = ERRORS[error.code];
  const problem = {
    type: `/docs/errors#${error.code}`,
    title: meaning,
    status,
    detail: error.message,
    code: error.code,
    remedy,
    requestId,
  };
  return error.details === undefined || error.code === "internal" ? problem : { ...problem, details: error.details };
}
