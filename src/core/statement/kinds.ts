/**
 * The closed list of what a leaf of the log may be. A statement is numbered by its place here in the queue, so the list grows only at its
 * end. About one subject: `record` to `unlink`, and from `expiry` on, but for those of the law. Of the installation itself, in a chain of its own: the others.
 */
export const STATEMENT_KINDS = [
  "record",
  "withdrawal",
  "correction",
  "erasure",
  "check",
  "link",
  "unlink",
  "refusal",
  "configuration",
  "register",
  "purpose",
  "model",
  "access_key",
  "log_key",
  "epoch",
  "expiry",
  "freeze",
  "thaw",
  "redecision",
  "suspension",
  "reinstatement",
  "removal",
  "reinsertion",
  "notice",
  "notice_result",
  "decision",
  "review",
  "review_decision",
  "renewed_check",
  "contact",
  "representative",
  "verification",
  "sign_in",
  "file_look",
  "dispute",
  "evidence",
  "consent",
  "consent_withdrawal",
  "informed",
  "authority_look",
  "withholding",
  "law_pack",
  "law_change",
  "repair",
  "erasure_request",
  "erasure_answer",
  "truth",
  "model_activation",
  "rater_table",
  "asker_part",
  "ring_listing",
  "ring_reply",
  "public_looks",
  "measurement",
] as const;

/** What sort of statement a leaf is. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Whether a word is a kind of statement. */
export function isStatementKind(word: string): word is StatementKind {
  return STATEMENT_KINDS.some((kind) => kind === word);
}
