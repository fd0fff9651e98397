import { CredenceError } from "../../errors.ts";
import type { Session } from "../../store/index.ts";
import { type ContactAddress, contactsInForce, parseContact, representativesOf } from "../contacts/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";
import { THE_SUBJECT } from "./one-time-code.ts";
import type { Named } from "./sign-in-pause.ts";

/** Who wants in, as far as anybody of the name is there. `representative` undefined with `isSubject` false: nobody who acts for it has that contact. */
export type Entrant = {
  readonly subject: string;
  /** Whose code it is; undefined where there is nobody of the name. */
  readonly holder: string | undefined;
  readonly representative: { readonly id: string; readonly name: string } | undefined;
  readonly addresses: readonly ContactAddress[];
};

/** Looks for whoever is named; undefined where there is no such subject. Throws what is wrong with the names themselves. */
export async function whoSignsIn(tx: Session, installation: Installation, named: Named): Promise<Entrant | undefined> {
  const contact = named.representative === undefined ? undefined : parseContact(named.representative);
  const subject = await subjectOf(tx, installation, named.subject);
  if (subject === undefined) return undefined;
  if (contact === undefined) {
    const contacts = await contactsInForce(tx, installation, subject);
    return { subject, holder: THE_SUBJECT, representative: undefined, addresses: contacts.map(({ address }) => address) };
  }
  const at = installation.now();
  const known = await representativesOf(tx, installation, subject);
  const found = known.find(({ address, fromAt }) => fromAt <= at && address.scheme === contact.scheme && address.value === contact.value);
  if (found === undefined) return { subject, holder: undefined, representative: undefined, addresses: [] };
  return { subject, holder: found.id, representative: found, addresses: [found.address] };
}

async function subjectOf(tx: Session, installation: Installation, named: string): Promise<string | undefined> {
  try {
    return (await findSubject(tx, installation, named)).subject;
  } catch (error) {
    if (error instanceof CredenceError && error.code === "subject_unknown") return undefined;
    throw error;
  }
}
