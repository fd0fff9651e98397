/** 40 characters and no underscore: each name, hyphens or capitals turned to underscores, is a distinct SQL name well under 63 bytes. */
const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const FIELD_NAME = /^[a-z][a-zA-Z0-9]{0,39}$/;

/** ISO 3166-1 alpha-2, with a subdivision of ISO 3166-2 if the law is its own; `eu` is reserved there for the Union. */
const JURISDICTION = /^[a-z]{2}(-[a-z0-9]{1,3})?$/;

/** Whether registers, record types, purposes, packs, sources, subscribers and configurations may bear the name: lower-case kebab. */
export function isName(candidate: string): boolean {
  return NAME.test(candidate);
}

/** Whether fields and counts may bear the name: camelCase. */
export function isFieldName(candidate: string): boolean {
  return FIELD_NAME.test(candidate);
}

/** Whether it is written like a jurisdiction: `eu`, `us`, `us-md`. */
export function isJurisdiction(candidate: string): boolean {
  return JURISDICTION.test(candidate);
}

/** The word with which `onePer` names the month a record happened in; so no field may be called that. */
export const MONTH = "month";

/** The columns a tally table has besides its counts. */
export const TALLY_COLUMNS: readonly string[] = ["subject", MONTH, "records"];
