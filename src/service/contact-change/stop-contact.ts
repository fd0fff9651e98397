import { CredenceError } from "../../errors.ts";
import { deleteOwnSessions, endContact, findStoppable } from "../../store/contacts/index.ts";
import type { Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { lookerOf, type OwnSession } from "../sign-in/index.ts";
import { stopDigest } from "./confirm-contact.ts";
import { changeVault, type Deed, openVault, stateContact } from "./with-vault.ts";

/** A contact that was stopped before it came into force, and when (UTC microseconds). */
export type StoppedContact = { readonly contact: string; readonly at: number; readonly receipt: string };

/**
 * Stops a contact that is to come, with the word that those in force were sent; every session of the subject ends, since one of them named it. Throws
 * `contact_unknown` for a word that stops nothing (any more), or `store_unavailable`.
 */
export async function stopContact(installation: Installation, word: string): Promise<StoppedContact> {
  return changeVault(installation, async (tx, held) => {
    const row = await findStoppable(tx, stopDigest(word), held.now());
    if (row === undefined) throw new CredenceError("contact_unknown", "this word stops nothing, or not any more");
    await deleteOwnSessions(tx, row.subject);
    return end(tx, held, { subject: row.subject, contact: row.id, by: "earlier_contact" });
  });
}

/**
 * Drops a contact of the session's subject that is not in force: offered, not confirmed, or to come. One in force ends when another takes its place,
 * so that whoever took over a session cannot make room for an own one at once. Throws `contact_unknown`, `contact_refused` or `store_unavailable`.
 */
export async function dropContact(installation: Installation, session: OwnSession, contact: string): Promise<StoppedContact> {
  return changeVault(installation, (tx, held) => end(tx, held, { subject: session.subject, contact, by: lookerOf(session) }));
}

type Ending = { readonly subject: string; readonly contact: string; readonly by: string };

async function end(
  tx: Session,
  installation: Installation,
  { subject, contact: id, by }: Ending,
): Promise<Deed<Omit<StoppedContact, "receipt">>> {
  const vault = await openVault(tx, installation, subject);
  const contact = vault.contacts.find((one) => one.id === id);
  if (contact === undefined) throw new CredenceError("contact_unknown", "no contact of yours has this id");
  if (vault.inForce.includes(contact)) {
    throw new CredenceError("contact_refused", "this contact is in force; name another one, which takes its place");
  }
  const { at } = vault;
  await endContact(tx, { subject, id, at });
  return { result: { contact: id, at }, made: await stateContact(tx, vault, { contact, change: "stopped", by, from: "not_yet" }) };
}
