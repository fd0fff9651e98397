/** Why a configuration is refused: the closed list. */
export const BREACH_REASONS = [
  // what it is written in
  "part_malformed",
  "part_unknown",
  "too_many",
  "name_malformed",
  "two_of_one_name",
  "jurisdiction_malformed",
  "law_pack_unknown",
  // persons and sectors
  "sector_unknown",
  "two_sectors_with_persons",
  "purpose_reads_across_sectors",
  "record_type_not_shipped",
  // what a record may say
  "field_without_data_class",
  "data_class_refused",
  "field_name_reserved",
  "range_malformed",
  "words_malformed",
  "one_per_unknown_field",
  // why and how long it is kept
  "register_without_basis",
  "public_without_cite",
  "adverse_without_retention",
  "retention_out_of_bounds",
  "register_changed_without_new_version",
  // what it counts for
  "two_counts_of_one_name",
  "count_name_reserved",
  "count_reads_unknown_field",
  "count_reads_wrong_class",
  "model_reads_free_text",
  "word_not_declared",
  "count_out_of_bounds",
  "expression_malformed",
  "expression_too_large",
  // what may be asked
  "purpose_without_outcome",
  "purpose_outcome_not_read",
  "purpose_reads_undeclared_register",
  "purpose_about_kind_not_in_register",
  "model_unknown",
  "least_evidence_missing",
  "grades_not_descending",
  // what stops counting
  "repair_malformed",
  // who furnishes and who asks
  "source_register_unknown",
  "subscriber_purpose_unknown",
  "consent_without_cite",
  "asker_without_cite",
  "freeze_exemption_malformed",
  "freeze_exemption_unlawful",
  "operator_key_malformed",
] as const;

/** One of the closed list of reasons for which a configuration is refused. */
export type BreachReason = (typeof BREACH_REASONS)[number];

/** One breach: its reason, the part of the configuration it is in (`registers.trades.records.rated.says.by`), the value seen and wanted. */
export type Breach = { readonly reason: BreachReason; readonly at: string; readonly message: string };

/** A part of the configuration being read, and the list its breaches go to. */
export type Place = { readonly at: string; readonly found: Breach[] };

/** Other names are quoted and cut: a configuration may have anything for one. */
const PLAIN_STEP = /^[\w@-]{1,60}$/;

/** The part of that name or number inside a place. */
export function inside(place: Place, part: string | number): Place {
  if (typeof part === "number") return { at: `${place.at}[${part}]`, found: place.found };
  const step = PLAIN_STEP.test(part) ? part : JSON.stringify(part.slice(0, 60));
  return { at: place.at === "" ? step : `${place.at}.${step}`, found: place.found };
}

/** Takes a breach down. Returns undefined, for a parser to return in place of what it could not parse. */
export function report(place: Place, reason: BreachReason, message: string): undefined {
  place.found.push({ reason, at: place.at, message });
}
