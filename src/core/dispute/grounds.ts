/**
 * Why a subject says that a record is wrong: a closed list, so that sources can be counted by it (law 9). The subject's own words stand
 * beside it. `outdated` is a record kept beyond its time; `consent_missing` one that should not have been collected at all.
 */
export const GROUNDS = [
  "not_mine",
  "wrong_amount",
  "wrong_date",
  "outcome_wrong",
  "already_settled",
  "recorded_twice",
  "identity_theft",
  "outdated",
  "consent_missing",
  "wrong_otherwise",
] as const;

/** One of the closed list of grounds. */
export type Ground = (typeof GROUNDS)[number];
