/** What has no data class, and never will have one (law 3): no register can be declared that holds it. The words for people are in the console. */
export const NEVER_RECORDED = [
  "political_opinion",
  "religion",
  "ethnicity",
  "union_membership",
  "health",
  "sex_life",
  "biometrics",
  "genetics",
  "speech",
  "private_messages",
  "associates",
  "whereabouts",
  "browsing",
  "offences",
  "welfare",
] as const;

/** One of the closed list of what is never recorded. */
export type NeverRecorded = (typeof NEVER_RECORDED)[number];
