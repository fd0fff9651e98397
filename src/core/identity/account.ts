import type { SchemeRow } from "./scheme-row.ts";
import { scopedCode } from "./scoped-value.ts";

/**
 * `account:<market>:<id>`: a trader's name or number on an open market, where all who trade can see it. Proves no kind. A market whose
 * account names are not open to see must not use this scheme.
 */
export const account: SchemeRow = {
  visibility: "public",
  example: "account:otc:1810",
  meaning: "a trader's account on an open market",
  form: "market in lower case (a-z, 0-9, hyphen), colon, the market's own id as it writes it (NFC, blanks folded, case kept)",
  normalForm: scopedCode({ scheme: "account", scope: "market" }),
  kindProven: () => undefined,
};
