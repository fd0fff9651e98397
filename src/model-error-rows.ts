import type { ErrorRow } from "./error-rows.ts";

/** Rows of the table in `errors.ts`: what models are made of and judged by, and the files that lenders send. */
export const MODEL_ERROR_ROWS = {
  asker_not_read: {
    status: 422,
    meaning: "The check names an asker, and the purpose reads nothing of whoever asks; or the asker is the subject asked about.",
    remedy: "Leave the asker out. GET /v1/purposes says which purposes read one.",
  },
  ring_listing_unknown: {
    status: 404,
    meaning: "You do not stand in a list of likely rings under this id, or not any more.",
    remedy: "Your file names the listing and until when it stands (GET /v1/me/file).",
  },
  listing_refused: {
    status: 422,
    meaning: "The list of likely rings, or the reply to it, cannot be kept like this.",
    remedy: "The message says what was seen and wanted.",
  },
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
  purpose_not_trained: {
    status: 409,
    meaning:
      "The purpose is declared to be answered from own records, and never from a trained model; or it reads nothing of askers, for whom a model was wanted.",
    remedy:
      "Declare its model with trained() instead of ownRecord(), or what it reads of askers: a change of law, which widens what is read about persons.",
  },
  metro2_malformed: {
    status: 400,
    meaning: "The Metro 2 file is cut off, or a field of it holds what it cannot hold.",
    remedy: "The message names the line, the field by its published number and name, and what was wanted. Send the file whole.",
  },
  scorecard_unfittable: {
    status: 400,
    meaning: "No scorecard can be fitted to the table: too few cases of either outcome, no column to read, or more than fits in memory.",
    remedy: "The message says what there is and what is wanted.",
  },
  groups_malformed: {
    status: 400,
    meaning:
      "The file of an audit's groups cannot be used: not of the columns identifier and group, too few or too many groups, or one subject in two.",
    remedy: "The message says what there is and what is wanted. The groups are read for one audit and kept nowhere.",
  },
} as const satisfies Record<string, ErrorRow>;
