import { CredenceError } from "../../errors.ts";
import { hasFurnished } from "../../store/contacts/index.ts";
import type { Session } from "../../store/index.ts";
import { parseContact } from "../contacts/index.ts";
import { findSubject } from "../find-subject.ts";
import { type Installation, sourceId } from "../installation.ts";
import { isSame } from "./is-same.ts";
import { changeVault, type Deed, openVault, putContact, stateContact } from "./with-vault.ts";

/** A source's word on how a subject can be reached. `subject` is an identifier or an id, `contact` `email:...` or `phone:...`. */
export type ContactFurnishing = { readonly source: string; readonly subject: string; readonly contact: string };

/** The contact's id, and the receipt: empty where it was there already. Whether it is in force the source is not told. */
export type FurnishedContact = { readonly contact: string; readonly at: number; readonly receipt: string };

/**
 * Keeps a contact that a source furnishes for somebody about whom it has furnished records. The first one is in force at once; while another is, or is
 * about to be, it waits for the subject's own word, so that no source can take over a file. Throws `subject_unknown`, also where the source has no
 * record of that subject; `contact_refused`, `identifier_*` or `store_unavailable`.
 */
export async function furnishContact(installation: Installation, furnishing: ContactFurnishing): Promise<FurnishedContact> {
  return changeVault(installation, (tx, held) => furnishWithin(tx, held, furnishing));
}

async function furnishWithin(
  tx: Session,
  installation: Installation,
  { source, subject: named, contact: text }: ContactFurnishing,
): Promise<Deed<Omit<FurnishedContact, "receipt">>> {
  const address = parseContact(text);
  const { subject } = await findSubject(tx, installation, named);
  if (!(await hasFurnished(tx, { subject, source: sourceId(installation, source) }))) {
    throw new CredenceError("subject_unknown", "no subject of yours has this identifier");
  }
  const vault = await openVault(tx, installation, subject);
  const { at } = vault;
  const known = vault.contacts.find((contact) => isSame(contact.address, address));
  if (known !== undefined) return { result: { contact: known.id, at }, made: [] };
  const isFirst = vault.contacts.every(({ fromAt }) => fromAt === undefined);
  const contact = await putContact(tx, vault, { address, source, fromAt: isFirst ? at : undefined });
  const change = isFirst ? "furnished" : "offered";
  const made = await stateContact(tx, vault, { contact, change, by: `source:${source}`, from: contact.fromAt ?? "not_yet" });
  return { result: { contact: contact.id, at }, made };
}
