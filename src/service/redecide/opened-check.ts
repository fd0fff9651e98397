import type { LastDecision } from "../../core/file/index.ts";
import { type CheckStatement, type RedecisionStatement, type RenewedCheckStatement, renewedAsCheck } from "../../core/statement/index.ts";
import { type Keyring, open, type RedecidableCheck, uuidBytes } from "../../store/index.ts";

/** A check as it was told, or as it was renewed when a record of it was erased. */
export type OpenedCheck = {
  readonly row: RedecidableCheck;
  readonly check: CheckStatement;
  readonly renewed: RenewedCheckStatement | undefined;
  /** How it was decided last; undefined where it was told and never again, or where that was erased. */
  readonly last: LastDecision | undefined;
};

/** Opens a check, and its last decision. */
export function openRedecidable(keys: Keyring, row: RedecidableCheck): OpenedCheck {
  // Written by us, and opened by its key.
  const base = openSealed(keys, row, { id: row.renewed ?? row.id, body: row.body });
  const renewed = row.renewed === null ? undefined : (base as RenewedCheckStatement);
  const check = renewed === undefined ? (base as CheckStatement) : renewedAsCheck(renewed);
  const isDecidedAgain = row.redecision !== null && row.redecided !== null;
  const again = isDecidedAgain ? (openSealed(keys, row, { id: row.redecision, body: row.redecided }) as RedecisionStatement) : undefined;
  return { row, check, renewed, last: again ?? renewed };
}

type Sealed = { readonly id: string; readonly body: Buffer };
type OfSubject = Pick<RedecidableCheck, "subject" | "keyVersion" | "wrapped">;

/** A sealed statement of a subject, as it was said. */
export function openSealed(keys: Keyring, { subject, keyVersion, wrapped }: OfSubject, { id, body }: Sealed): unknown {
  return JSON.parse(open(keys.subjectKey(subject, { keyVersion, wrapped }), uuidBytes(id), body));
}

/** Whether a check read a subject before a version. */
export function hasRead({ linked }: CheckStatement, { subject, version }: { readonly subject: string; readonly version: number }): boolean {
  return linked.some((read) => read.subject === subject && read.version < version);
}
