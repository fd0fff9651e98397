import type { ErrorRow } from "./error-rows.ts";

/** Rows of the table in `errors.ts`: what models are made of and judged by, and the files that lenders send. */
export const MODEL_ERROR_ROWS = {
  register_unrated: {
    status: 400,
    meaning: "The register does not count its records by who gave them, so nothing is known of its raters.",
    remedy: "The message names the registers that do. A purpose is taken for the register that holds its outcome.",
  },
  model_version_unknown: {
    status: 404,
    meaning: "The purpose's model has no such version.",
    remedy: "Leave the version out for the one that serves now; every check names its own.",
  },
  metro2_malformed: {
    status: 400,
    meaning: "The Metro 2 file is cut off, or a field of it holds what it cannot hold.",
    remedy: "The message names the line, the field by its published number and name, and what was wanted. Send the file whole.",
  },
} as const satisfies Record<string, ErrorRow>;
