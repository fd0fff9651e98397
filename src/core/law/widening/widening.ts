/** In what a law may become wider: the closed list. */
export const WIDENING_KINDS = [
  // what is kept
  "register_new",
  "register_in_other_sector",
  "record_type_new",
  "field_new",
  "field_wider",
  "kept_longer",
  "kept_more_of_one",
  "basis_other",
  "repair_dropped",
  // what is read
  "count_reads_more",
  "purpose_reads_more",
  "model_reads_more",
  // what is asked
  "purpose_new",
  "purpose_asks_otherwise",
  "consent_dropped",
  // who may ask, and see
  "open_to_all",
  "reader_passes_freeze",
  // what protects
  "law_pack_weaker",
  "operator_new",
  "operators_too_few",
  "part_other",
] as const;

/** One of the closed list of what may become wider. */
export type WideningKind = (typeof WIDENING_KINDS)[number];

/** One thing that is wider about persons than it was: where in the configuration, and a sentence for people. */
export type Widening = { readonly what: WideningKind; readonly at: string; readonly says: string };

/** A list of names in a sentence, cut where nobody would read on. */
export function named(names: Iterable<string>): string {
  const all = [...names];
  const shown = all.slice(0, NAMED_MAX).join(", ");
  return all.length > NAMED_MAX ? `${shown} and ${all.length - NAMED_MAX} more` : shown;
}

const NAMED_MAX = 8;

/** Those of the second that the first has not. */
export function added<T>(before: Iterable<T>, after: Iterable<T>): T[] {
  const known = new Set(before);
  return [...new Set(after)].filter((one) => !known.has(one));
}
