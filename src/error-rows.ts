/** One row: the HTTP status it maps to, what it means, and what the reader can do about it. */
export type ErrorRow = { readonly status: number; readonly meaning: string; readonly remedy: string };

/** Rows of the table in `errors.ts`: input, records, checks, the store, the log and the command line. */
export const ERROR_ROWS = {
  // Input: identifiers, records, files
  identifier_malformed: {
    status: 400,
    meaning: "The identifier does not have the form of its scheme.",
    remedy: "Write it as scheme:value, for example lei:5493001KJTIIGC8Y1R12 or account:otc:1810.",
  },
  identifier_scheme_unknown: {
    status: 400,
    meaning: "No such identifier scheme.",
    remedy: "Use one of the schemes named in the message.",
  },
  identifier_check_digit_wrong: {
    status: 400,
    meaning: "The identifier's check digit does not match: it was probably mistyped.",
    remedy: "Compare it with the original document.",
  },
  record_malformed: {
    status: 400,
    meaning: "The record does not fit its register.",
    remedy: "The details name the path, the value seen and the value wanted; GET /v1/registers shows each field.",
  },
  instant_malformed: {
    status: 400,
    meaning: "The date or time is impossible, before 1900, or has no zone.",
    remedy: "Write an ISO 8601 instant with its zone (2024-05-01T12:00:00Z), or a day, month or year.",
  },
  instant_in_future: {
    status: 400,
    meaning: "The date lies in the future (clocks may be five minutes ahead).",
    remedy: "Check the sender's clock and time zone.",
  },
  json_malformed: {
    status: 400,
    meaning: "The body is not valid JSON or NDJSON.",
    remedy: "The message names the line. Nothing of the request was kept.",
  },
  csv_malformed: {
    status: 400,
    meaning: "The CSV file is broken, or its columns are not the expected ones.",
    remedy: "The message names the line and the columns wanted. Nothing was kept of the part that failed.",
  },
  text_not_utf8: {
    status: 400,
    meaning: "The text is not UTF-8.",
    remedy: "Convert the file to UTF-8.",
  },
  mapping_malformed: {
    status: 400,
    meaning: "The mapping of a table is broken, or does not fit the pack or the table.",
    remedy: "The message names the path, the value seen and the value wanted; docs/guides/try.md shows a whole one.",
  },
  request_malformed: {
    status: 400,
    meaning: "The request does not fit the route's schema.",
    remedy: "The details name the path, the value seen and the value wanted; /docs shows the route.",
  },
  cursor_malformed: {
    status: 400,
    meaning: "The page cursor was not made by this installation, or was changed.",
    remedy: "Start again without a cursor.",
  },
  log_malformed: {
    status: 400,
    meaning: "A checkpoint, proof, tile, entry or key of a log does not have its one canonical form.",
    remedy: "The message names the part, what was seen and what is wanted. Take it from the log again; do not retype it.",
  },
  log_unproven: {
    status: 422,
    meaning: "A proof, tile or signature of a log does not prove what it claims.",
    remedy: "The details carry the evidence: keep it. Somebody changed the bytes, or the log shows different people different things.",
  },
  file_malformed: {
    status: 400,
    meaning: "The document is no whole file of a subject, in the form in which files are written.",
    remedy: "The message names the path, what was seen and what is wanted. Ask for the file again; do not retype it.",
  },

  // Lookups
  register_unknown: { status: 404, meaning: "No such register.", remedy: "Use one of the names in the message." },
  purpose_unknown: { status: 404, meaning: "No such purpose.", remedy: "Use one of the names in the message." },
  pack_unknown: { status: 404, meaning: "No such pack.", remedy: "Use one of the names in the message." },
  config_unknown: { status: 404, meaning: "No such configuration.", remedy: "Use one of the names in the message." },
  dataset_unknown: { status: 404, meaning: "The pack has no such dataset.", remedy: "Use one of the names in the message." },
  subject_unknown: { status: 404, meaning: "No subject has this identifier.", remedy: "Check the identifier." },
  reference_unknown: {
    status: 404,
    meaning: "This source furnished no record with this reference.",
    remedy: "Use the reference the record was sent with, and the key of the same source.",
  },
  link_unknown: { status: 404, meaning: "These two subjects are not linked.", remedy: "See the subject's links." },
  statement_unknown: {
    status: 404,
    meaning: "There is no statement with this id.",
    remedy: "Use the id that the answer to a record or a check gave.",
  },
  log_part_unknown: {
    status: 404,
    meaning: "The log has no such checkpoint, tile or bundle of entries.",
    remedy: "Read the checkpoint: its size tells which tiles there are. docs/guides/log.md shows their paths.",
  },
  key_unknown: { status: 404, meaning: "No such API key.", remedy: "`credence keys list` shows them." },
  key_limit_reached: {
    status: 409,
    meaning: "The holder has as many keys in use as one may have.",
    remedy: "Revoke those that nothing uses any more.",
  },
  route_unknown: { status: 404, meaning: "No such route.", remedy: "See /docs." },
  model_missing: {
    status: 409,
    meaning: "The purpose has no model yet: it is fitted from records, and there are too few.",
    remedy: "Import records, then run `credence fit PURPOSE`.",
  },

  // What the law of the house refuses
  frozen: { status: 403, meaning: "Frozen.", remedy: "Only the person who placed the freeze can have it lifted." },
  freeze_refused: { status: 422, meaning: "This freeze or thaw cannot be made.", remedy: "The message says what is wanted instead." },
  config_against_law: {
    status: 500,
    meaning: "The configuration breaks the laws of the house; the server does not start.",
    remedy: "Each breach is listed with its reason.",
  },
  subject_kind_refused: {
    status: 422,
    meaning: "The register or purpose is not about this kind of subject.",
    remedy: "Registers say whether they are about persons, bodies or both; unknown means person.",
  },
  standings_not_public: {
    status: 403,
    meaning: "The standings of this purpose are not public.",
    remedy: "Ask with a subscriber's key, for one named subject.",
  },

  // Statements
  reference_already_used: {
    status: 409,
    meaning: "This source already used the reference for a record with other content.",
    remedy: "Send a correction, or use a new reference.",
  },
  record_already_withdrawn: {
    status: 409,
    meaning: "The record was withdrawn before.",
    remedy: "Send a new record with a new reference.",
  },
  link_refused: {
    status: 422,
    meaning: "These two subjects cannot be linked.",
    remedy: "Only two different subjects of one kind can be linked, once, with evidence.",
  },
  erasure_refused: {
    status: 409,
    meaning: "This statement cannot be erased, or not now.",
    remedy: "The message says why: it was erased before, still waits for the log, still has effect, or is not about anybody.",
  },

  // Witnesses
  witness_log_unknown: {
    status: 404,
    meaning: "The witness watches no log of this origin, or has signed nothing of it yet.",
    remedy: "GET / of the witness shows which logs it watches; its operator adds one with --log.",
  },
  witness_signature_refused: {
    status: 403,
    meaning: "The checkpoint has no right signature by a key that the witness knows for this log.",
    remedy: "Compare the log's key with the one the witness shows at GET /.",
  },
  witness_state_unsafe: {
    status: 500,
    meaning: "What the witness signed last is missing or damaged. It does not begin anew: that would let a log be rolled back.",
    remedy: "Restore the file as it was at the last cosignature, or give the witness a new folder, and with it a new key.",
  },
  witness_running: { status: 409, meaning: "Another process is this witness.", remedy: "End it first, or name another --data folder." },
  witness_policy_malformed: {
    status: 400,
    meaning: "The list of witnesses does not have its form.",
    remedy: "The message names the place, the value seen and the value wanted; docs/guides/witness.md shows a whole one.",
  },

  // Who may
  key_missing: { status: 401, meaning: "The request has no valid API key.", remedy: "Send `Authorization: Bearer KEY`." },
  right_missing: { status: 403, meaning: "The key lacks the right for this.", remedy: "The message says which right; ask the operator." },
  rate_limited: { status: 429, meaning: "Too many requests with this key.", remedy: "Wait as long as Retry-After says." },

  // Limits
  body_too_large: { status: 413, meaning: "The request is over the limit.", remedy: "Split it; the message names the limit." },
  media_type_unsupported: {
    status: 415,
    meaning: "The content type is not understood.",
    remedy: "Send application/json or application/x-ndjson.",
  },
  request_too_slow: { status: 408, meaning: "The request did not arrive in time.", remedy: "Send it again." },
  overloaded: {
    status: 503,
    meaning: "More requests are waiting than can be queued.",
    remedy: "Send the same request again in a few seconds.",
  },

  // The world
  store_unavailable: {
    status: 503,
    meaning: "The database does not answer. Nothing acknowledged is lost.",
    remedy: "Send the same request again; records are recognised by their reference.",
  },
  store_not_durable: {
    status: 500,
    meaning: "The database server could lose acknowledged records: fsync, full_page_writes or synchronous_commit is off.",
    remedy: "Switch the setting on that the message names.",
  },
  store_not_empty: { status: 409, meaning: "A restore needs an empty store.", remedy: "Name a new --data folder or database." },
  store_simulated: {
    status: 409,
    meaning: "Simulated and real records do not share a store.",
    remedy: "Name a new --data folder or database.",
  },
  store_foreign: {
    status: 500,
    meaning: "The store belongs to another configuration or a newer version of Credence.",
    remedy: "Name the right --data folder, database or configuration.",
  },
  store_unsound: {
    status: 500,
    meaning: "The store contradicts itself.",
    remedy: "The details carry the evidence; `credence rebuild` remakes tallies from records.",
  },
  backup_broken: { status: 400, meaning: "The backup file is damaged or not one of ours.", remedy: "Use another copy." },
  key_file_unsafe: {
    status: 500,
    meaning: "The key file is missing, damaged, or readable by others.",
    remedy:
      "Restore it from its backup, or `chmod 600` it. Without it no identifier can be looked up; a lost log-key.json can be replaced: `credence log rotate --key-lost`.",
  },
  log_file_damaged: {
    status: 500,
    meaning: "A file beside the log's key is damaged: its last checkpoint, or the list of erasures.",
    remedy: "Restore it from its backup. Without it, a store put back to an older state cannot be told from a sound one.",
  },
  keys_stale: {
    status: 503,
    meaning: "The keys were rotated, and this process has not read the new ones yet.",
    remedy: "Send the same request again. If it stays so, the process reads another copy of the key file.",
  },
  rotation_running: {
    status: 409,
    meaning: "Another process is rotating the keys.",
    remedy: "Wait for it to end; then this one has nothing left to do.",
  },
  backup_incomplete: {
    status: 400,
    meaning: "The subject keys that belong to the backup are not there: FILE.keys.",
    remedy: "Put FILE.keys beside FILE. Without it no sealed statement can ever be read; --without-keys accepts that.",
  },
  embedded_server_failed: {
    status: 500,
    meaning: "The embedded PostgreSQL did not start.",
    remedy: "The message has the server's last words. Or set DATABASE_URL.",
  },
  log_ended: {
    status: 500,
    meaning: "The log this process writes to has ended: the store was restored, or another log began.",
    remedy: "Stop every process of this installation, start one, and see what `credence log check` says.",
  },
  log_late: {
    status: 503,
    meaning: "What was stated is kept, and not yet in the log.",
    remedy: "Keep the receipt and ask for the proof later: GET /v1/statements/{id}/proof. Do not send it again.",
  },
  console_malformed: {
    status: 500,
    meaning: "The folder named for the web console holds something else.",
    remedy: "Build the console (npm run -w console build), or name its folder in CREDENCE_CONSOLE.",
  },
  port_taken: { status: 500, meaning: "The port cannot be listened on.", remedy: "Name another with --port." },
  command_misused: { status: 400, meaning: "The command's words are off.", remedy: "Add --help for an example." },
  file_unreadable: { status: 400, meaning: "The file cannot be read or written.", remedy: "Check the path and its permissions." },
  internal: { status: 500, meaning: "A mistake of ours.", remedy: "Please report it with the request id." },
} as const satisfies Record<string, ErrorRow>;
