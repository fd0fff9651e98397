import type { SchemeRow } from "./scheme-row.ts";
import { scopedName } from "./scoped-value.ts";

/**
 * `establishment:<place>:<name>`: a place of business open to the public, where a register has its name and no number for it. A body, as
 * the vocabulary says, whoever runs it; the person who runs it is another subject.
 */
export const establishment: SchemeRow = {
  visibility: "public",
  example: "establishment:anchorage:joe's-diner",
  meaning: "a place of business, by its name and place",
  form: "place in lower case (a-z, 0-9, hyphen), colon, the name in lower case with hyphens for blanks (NFC, punctuation and accents kept)",
  normalForm: scopedName({ scheme: "establishment", scope: "place" }),
  kindProven: () => "body",
};
