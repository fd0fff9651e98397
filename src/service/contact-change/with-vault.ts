import { maskedIdentifier } from "../../core/identity/index.ts";
import type { ContactStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { endContact, insertContact } from "../../store/contacts/index.ts";
import { lockSubject, newStatementId, readSubjectKeys, type Session, seal, uuidBytes, uuidText, withStore } from "../../store/index.ts";
import { type Contact, inForce, readVault } from "../contacts/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, receiptOf, writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";

/** A subject's vault, its subject locked. Instants are UTC microseconds. */
export type OpenVault = {
  readonly installation: Installation;
  readonly subject: string;
  readonly at: number;
  readonly contacts: readonly Contact[];
  readonly inForce: readonly Contact[];
};

/** What a deed did: its answer, and what was stated. */
export type Deed<T> = { readonly result: T; readonly made: readonly Receipted[] };

/** As many as a subject is kept: its own, and what each of some sources believes. */
const CONTACTS_MAX = 20;

/** Changes a vault, in a transaction of its own, and signs for what was stated. Those whose place another has taken are dropped first. */
export async function changeVault<T extends object>(
  installation: Installation,
  work: (tx: Session, held: Installation) => Promise<Deed<T>>,
): Promise<T & { readonly receipt: string }> {
  return withStore(async () => {
    const { result, made } = await withKeys(installation, (held) => held.pool.begin((tx) => work(tx, held)));
    return { ...result, receipt: await receiptOf(installation, made) };
  });
}

/** Locks a subject and opens its vault. */
export async function openVault(tx: Session, installation: Installation, subject: string): Promise<OpenVault> {
  const at = installation.now();
  await lockSubject(tx, subject);
  const all = await readVault(tx, installation, subject);
  const standing = inForce(all, at);
  const isOver = (contact: Contact) => contact.fromAt !== undefined && contact.fromAt <= at && !standing.includes(contact);
  for (const { id } of all.filter(isOver)) await endContact(tx, { subject, id, at });
  return { installation, subject, at, contacts: all.filter((contact) => !isOver(contact)), inForce: standing };
}

/** Puts a contact into an open vault. Throws `contact_refused` where it is full. */
export async function putContact(
  tx: Session,
  { installation: { keys }, subject, at, contacts }: OpenVault,
  { address, source, fromAt }: Omit<Contact, "id">,
): Promise<Contact> {
  if (contacts.length >= CONTACTS_MAX) {
    throw new CredenceError("contact_refused", `there are ${contacts.length} contacts; wanted at most ${CONTACTS_MAX}`);
  }
  const stored = (await readSubjectKeys(tx, [subject])).get(subject);
  if (stored === undefined) throw new CredenceError("store_unsound", `the subject ${subject} has no key`);
  const id = uuidText(newStatementId(at));
  const sealed = seal(keys.subjectKey(subject, stored), uuidBytes(id), address.value);
  const row = { id, scheme: address.scheme, source: source ?? null, saidAt: at, fromAt: fromAt ?? null, address: sealed };
  await insertContact(tx, subject, row);
  return { id, address, source, fromAt };
}

type Said = Pick<ContactStatement, "change" | "by" | "from">;
type Stating = Pick<OpenVault, "subject" | "at"> & { readonly installation: Pick<Installation, "keys" | "now"> };

/** States what became of a contact, whose address is masked. */
export async function stateContact(
  tx: Session,
  { installation, subject, at }: Stating,
  { contact, ...said }: Said & { readonly contact: Contact },
) {
  const shown = maskedIdentifier(contact.address);
  const id = uuidText(newStatementId(at));
  return writeStatements(tx, installation, [{ kind: "contact", id, at, subject, contact: contact.id, shown, ...said }]);
}
