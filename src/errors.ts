import { DUE_PROCESS_ERROR_ROWS } from "./due-process-error-rows.ts";
import { ERROR_ROWS, type ErrorRow } from "./error-rows.ts";
import { MODEL_ERROR_ROWS } from "./model-error-rows.ts";
import { OPERATION_ERROR_ROWS } from "./operation-error-rows.ts";

/**
 * Everything that can go wrong, in one table. `docs/errors.md` is made from it, the HTTP hook and the CLI map by it, and a test
 * provokes each code. A message gives the value seen and the value wanted, and never personal data.
 */

const TABLE = { ...ERROR_ROWS, ...DUE_PROCESS_ERROR_ROWS, ...MODEL_ERROR_ROWS, ...OPERATION_ERROR_ROWS } as const;

/** The closed list of error codes. */
export type ErrorCode = keyof typeof TABLE;

/** The table itself: code -> HTTP status, meaning, remedy. */
export const ERRORS: Readonly<Record<ErrorCode, ErrorRow>> = TABLE;

type Extra = { readonly details?: unknown; readonly cause?: unknown };

/** The one error of the product. `message` gives the value seen and the value wanted; `details` carry evidence as JSON. */
export class CredenceError extends Error {
  readonly code: ErrorCode;
  readonly details: unknown;

  constructor(code: ErrorCode, message: string, extra: Extra = {}) {
    super(message, extra.cause === undefined ? undefined : { cause: extra.cause });
    this.name = "CredenceError";
    this.code = code;
    this.details = extra.details;
  }
}
