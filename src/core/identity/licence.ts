import type { SchemeRow } from "./scheme-row.ts";
import { scopedCode } from "./scoped-value.ts";

/** `licence:<issuer>:<id>`. Proves no kind: taxi drivers and doctors have licences as well as restaurants. */
export const licence: SchemeRow = {
  visibility: "public",
  example: "licence:chicago:2589655",
  meaning: "a licence or permit in an issuer's public list",
  form: "issuer in lower case (a-z, 0-9, hyphen), colon, the issuer's own id as it writes it (NFC, blanks folded, case kept)",
  normalForm: scopedCode({ scheme: "licence", scope: "issuer" }),
  kindProven: () => undefined,
};
