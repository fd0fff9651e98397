/** Looks by public authorities: counted, and withheld for a time from those they are about. */
export {
  type AuthorityLookCount,
  type AuthorityLookRow,
  countAuthorityLooks,
  insertAuthorityLook,
  insertWithholding,
  lockAuthorityLook,
  readWithheldStatements,
  type WithheldStatement,
  type WithholdingRow,
} from "./authority-looks.ts";
