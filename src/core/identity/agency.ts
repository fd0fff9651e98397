import type { SchemeRow } from "./scheme-row.ts";
import { scopedName } from "./scoped-value.ts";

/** `agency:<place>:<name>`: an office of a state or town, never the person in it (law 9). */
export const agency: SchemeRow = {
  visibility: "public",
  example: "agency:baltimore:solid-waste",
  meaning: "a public body, by its name and place",
  form: "place in lower case (a-z, 0-9, hyphen), colon, the name in lower case with hyphens for blanks (NFC, punctuation and accents kept)",
  normalForm: scopedName({ scheme: "agency", scope: "place" }),
  kindProven: () => "body",
};
