import { hash, randomBytes } from "node:crypto";
import { CredenceError } from "../../errors.ts";
import { beginContact } from "../../store/contacts/index.ts";
import { newStatementId, type Session, uuidText } from "../../store/index.ts";
import type { Contact } from "../contacts/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, writeStatements } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { lookerOf, type OwnSession, tryCode } from "../sign-in/index.ts";
import { CHANGE_NOTICE } from "./contact-words.ts";
import { changeVault, type Deed, type OpenVault, openVault, stateContact } from "./with-vault.ts";

/** From when a confirmed contact is in force, in UTC microseconds. */
export type ConfirmedContact = { readonly contact: string; readonly from: number; readonly receipt: string };

/** A contact of the session's subject, and the code that was sent to it. */
export type ContactConfirmation = { readonly contact: string; readonly code: string };

/** Whoever took over a session, or a mailbox, is found out while the earlier contact still holds: over a weekend, and a day more. */
const COOLING_MICROS = 72 * 60 * 60 * 1_000_000;

const STOP_BYTES = 24;

/**
 * Confirms a contact with the code that was sent to it. Where none is in force it is from now on; else in 72 hours, and each that is in force is told
 * how to stop it. A wrong code is stated. Throws `contact_unknown`, `code_wrong` or `store_unavailable`.
 */
export async function confirmContact(
  installation: Installation,
  session: OwnSession,
  given: ContactConfirmation,
): Promise<ConfirmedContact> {
  const confirmed = await changeVault(installation, (tx, held) => confirmWithin(tx, held, { session, ...given }));
  const { from } = confirmed;
  // After the commit: the try has to stay.
  if (from === undefined) throw new CredenceError("code_wrong", "the code is wrong, was used, or is over");
  return { ...confirmed, from };
}

type Confirming = ContactConfirmation & { readonly session: OwnSession };
type Confirmed = { readonly contact: string; readonly from: number | undefined };

async function confirmWithin(tx: Session, installation: Installation, { session, ...given }: Confirming): Promise<Deed<Confirmed>> {
  const { subject } = session;
  const vault = await openVault(tx, installation, subject);
  const contact = vault.contacts.find(({ id, fromAt }) => id === given.contact && fromAt === undefined);
  if (contact === undefined) throw new CredenceError("contact_unknown", "no contact of yours with this id waits to be confirmed");
  const { id } = contact;
  if ((await tryCode(tx, installation, { subject, holder: id, code: given.code })) === undefined) {
    return { result: { contact: id, from: undefined }, made: await stateWrong(tx, vault, session) };
  }
  const isFirst = vault.contacts.every(({ fromAt }) => fromAt === undefined);
  const from = isFirst ? vault.at : vault.at + COOLING_MICROS;
  const word = randomBytes(STOP_BYTES).toString("base64url");
  await beginContact(tx, { subject, id, fromAt: from, stop: isFirst ? undefined : stopDigest(word) });
  const made = await stateContact(tx, vault, { contact, change: "confirmed", by: lookerOf(session), from });
  return { result: { contact: id, from }, made: [...made, ...(await warn(tx, vault, { cause: made[0]?.id ?? id, word }))] };
}

/** The SHA-256, as hex, of the word by which a contact is stopped: 192 random bits need no slow hash. */
export function stopDigest(word: string): string {
  return hash("sha256", word, "hex");
}

type Warning = { readonly cause: string; readonly word: string };

async function warn(tx: Session, { installation, subject, inForce }: OpenVault, { cause, word }: Warning): Promise<Receipted[]> {
  return queueNotices(
    tx,
    installation,
    inForce.map(({ address }: Contact) => ({
      to: { kind: "contact", subject, address },
      about: "contact_change",
      cause,
      text: CHANGE_NOTICE,
      secret: word,
    })),
  );
}

async function stateWrong(tx: Session, { installation, subject, at }: OpenVault, session: OwnSession): Promise<Receipted[]> {
  const id = uuidText(newStatementId(at));
  return writeStatements(tx, installation, [
    { kind: "sign_in", id, at, subject, way: "code", result: "wrong_code", by: lookerOf(session) },
  ]);
}
