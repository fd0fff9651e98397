import { maskedIdentifier } from "../../core/identity/index.ts";
import type { RepresentativeStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { insertRepresentative } from "../../store/contacts/index.ts";
import { newStatementId, readSubjectKeys, type Session, seal, uuidBytes, uuidText } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, writeStatements } from "../log/index.ts";
import type { ContactAddress } from "./read-vault.ts";
import { type Representative, representativesOf } from "./representatives-of.ts";

/** Somebody to act for a body. */
export type NewRepresentative = { readonly name: string; readonly address: ContactAddress };

/** Whom they act for, from when (UTC microseconds), and who says so, as in `RepresentativeStatement`. */
export type Naming = NewRepresentative & { readonly subject: string; readonly fromAt: number; readonly by: string };

/** A firm's own people and its lawyers. */
const REPRESENTATIVES_MAX = 20;

/**
 * Names a representative of a locked body. Throws `contact_refused` where there are too many, or one with this contact already.
 */
export async function putRepresentative(
  tx: Session,
  installation: Installation,
  { subject, name, address, fromAt, by }: Naming,
): Promise<{ readonly id: string; readonly made: readonly Receipted[] }> {
  const known = await representativesOf(tx, installation, subject);
  if (known.length >= REPRESENTATIVES_MAX) {
    throw new CredenceError("contact_refused", `there are ${known.length} representatives; wanted at most ${REPRESENTATIVES_MAX}`);
  }
  if (known.some((one) => one.address.scheme === address.scheme && one.address.value === address.value)) {
    throw new CredenceError("contact_refused", "a representative has this contact already");
  }
  const stored = (await readSubjectKeys(tx, [subject])).get(subject);
  if (stored === undefined) throw new CredenceError("store_unsound", `the subject ${subject} has no key`);
  const id = uuidText(newStatementId(installation.now()));
  const body = seal(installation.keys.subjectKey(subject, stored), uuidBytes(id), JSON.stringify({ name, address }));
  await insertRepresentative(tx, subject, { id, fromAt, body });
  const made = await stateRepresentative(tx, installation, { subject, change: "named", representative: { id, name, address, fromAt }, by });
  return { id, made };
}

type Change = Pick<RepresentativeStatement, "change" | "by"> & { readonly subject: string; readonly representative: Representative };

/** States who acts for a body from when, or no longer does. */
export async function stateRepresentative(
  tx: Session,
  installation: Pick<Installation, "keys" | "now">,
  { subject, change, representative, by }: Change,
): Promise<Receipted[]> {
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  const { id: named, name, address, fromAt: from } = representative;
  const shown = maskedIdentifier(address);
  return writeStatements(tx, installation, [
    { kind: "representative", id, at, subject, change, representative: named, name, shown, by, from },
  ]);
}
