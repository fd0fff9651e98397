import { CredenceError } from "../../errors.ts";
import { newStatementId, type Session, uuidText } from "../../store/index.ts";
import { type Contact, parseContact } from "../contacts/index.ts";
import type { Installation } from "../installation.ts";
import { queueNotices } from "../notices/index.ts";
import { CODE_MICROS, lookerOf, makeCode, type OwnSession, passCodeGap } from "../sign-in/index.ts";
import { CONFIRM_NOTICE } from "./contact-words.ts";
import { isSame } from "./is-same.ts";
import { changeVault, type Deed, openVault, putContact, stateContact } from "./with-vault.ts";

/** A contact that the subject named, which it has to show to be its own. Instants are UTC microseconds. */
export type NamedContact = { readonly contact: string; readonly at: number; readonly codeEndsAt: number; readonly receipt: string };

/**
 * Takes a contact that the subject names, one that a source offered among them, and sends a code to it: whoever has it can confirm. Throws
 * `contact_refused` for one that is confirmed already, `sign_in_paused` for a second code within a minute, `identifier_*` or `store_unavailable`.
 */
export async function nameContact(installation: Installation, session: OwnSession, text: string): Promise<NamedContact> {
  return changeVault(installation, (tx, held) => nameWithin(tx, held, { session, text }));
}

type Naming = { readonly session: OwnSession; readonly text: string };

async function nameWithin(
  tx: Session,
  installation: Installation,
  { session, text }: Naming,
): Promise<Deed<Omit<NamedContact, "receipt">>> {
  const address = parseContact(text);
  const { subject } = session;
  const vault = await openVault(tx, installation, subject);
  const { at } = vault;
  const known = vault.contacts.find((contact) => isSame(contact.address, address));
  if (known?.fromAt !== undefined) throw new CredenceError("contact_refused", "this contact is confirmed already");
  const contact: Contact = known ?? (await putContact(tx, vault, { address, source: undefined, fromAt: undefined }));
  const made =
    known === undefined ? await stateContact(tx, vault, { contact, change: "named", by: lookerOf(session), from: "not_yet" }) : [];
  await passCodeGap(tx, installation, { subject, contact: contact.id });
  const secret = await makeCode(tx, installation, { subject, holder: contact.id, way: "code", micros: CODE_MICROS });
  const cause = uuidText(newStatementId(at));
  const told = await queueNotices(tx, installation, [
    { to: { kind: "contact", subject, address }, about: "one_time_code", cause, text: CONFIRM_NOTICE, secret },
  ]);
  return { result: { contact: contact.id, at, codeEndsAt: at + CODE_MICROS }, made: [...made, ...told] };
}
