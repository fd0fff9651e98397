import { type CheckStatement, type RenewedCheckStatement, renewedAsCheck } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import type { DecidableCheck } from "../../store/decisions/index.ts";
import { open, uuidBytes } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** The check as it was told, or as it stands since a record of it was erased. Throws `decision_refused` where nothing of it is kept. */
export function openCheck(
  { keys }: Pick<Installation, "keys">,
  { subject, id, bodyOf, body, keyVersion, wrapped }: DecidableCheck,
): CheckStatement {
  if (body === null || keyVersion === null || wrapped === null) {
    throw new CredenceError("decision_refused", "the check has expired or was erased; wanted one that is still kept");
  }
  const text = open(keys.subjectKey(subject, { keyVersion, wrapped }), uuidBytes(bodyOf), body);
  // Written by us, and opened by its key.
  return bodyOf === id ? (JSON.parse(text) as CheckStatement) : renewedAsCheck(JSON.parse(text) as RenewedCheckStatement);
}
