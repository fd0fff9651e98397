/** Kinds of entries that a picture shows together, in the order in which they are stacked. */
export const FAMILIES = ["records", "corrections", "looks", "dealings", "house"] as const;

export type Family = (typeof FAMILIES)[number];

const RECORDS: readonly string[] = ["record"];

const CORRECTIONS: readonly string[] = [
  "withdrawal",
  "correction",
  "erasure",
  "expiry",
  "redecision",
  "suspension",
  "reinstatement",
  "removal",
  "reinsertion",
  "renewed_check",
  "repair",
];

const LOOKS: readonly string[] = ["check", "asker_part", "file_look", "authority_look", "withholding", "public_looks"];

const HOUSE: readonly string[] = [
  "refusal",
  "configuration",
  "register",
  "purpose",
  "model",
  "model_activation",
  "access_key",
  "log_key",
  "epoch",
  "law_pack",
  "law_change",
  "truth",
  "rater_table",
  "measurement",
];

/** To which a kind belongs; whatever is not named above is between the house and somebody: disputes, consents, notices. */
export function familyOf(kind: string): Family {
  if (RECORDS.includes(kind)) return "records";
  if (CORRECTIONS.includes(kind)) return "corrections";
  if (LOOKS.includes(kind)) return "looks";
  return HOUSE.includes(kind) ? "house" : "dealings";
}
