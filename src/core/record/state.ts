/**
 * Where a record stands. Only live records count. `superseded` comes and goes by itself with the other records of its slot; `suspended` and
 * `removed` come of a dispute, and may be undone; `withdrawn` and `corrected` are statements of the source, and final.
 */
export type RecordState = "live" | "superseded" | "suspended" | "removed" | "withdrawn" | "corrected";

/** Why a source takes a record back: a closed list. */
export const WITHDRAWAL_REASONS = ["entered_in_error", "wrong_subject", "not_verifiable", "other_party_right"] as const;

/** One of the closed list of reasons to take a record back. */
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];
