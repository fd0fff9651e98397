import type { ErrorRow } from "./error-rows.ts";

/** Rows of the table in `errors.ts`: files, contacts, sessions, disputes, notices, consent, and changes of law. */
export const DUE_PROCESS_ERROR_ROWS = {} as const satisfies Record<string, ErrorRow>;
