import { maskedIdentifier } from "../../core/identity/index.ts";
import { withStore } from "../../store/index.ts";
import { type Contact, inForce, readVault } from "../contacts/index.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";

/** A contact as its subject sees it: masked, since a session left open must not tell where to lie in wait. `from` in UTC microseconds. */
export type ListedContact = {
  readonly contact: string;
  readonly shown: string;
  readonly source: string | undefined;
  /** `offered` by a source, or `unconfirmed`: nobody has shown that it is theirs; `to_come`: in force when its time comes. */
  readonly state: "in_force" | "to_come" | "offered" | "unconfirmed";
  readonly from: number | undefined;
};

/** The contacts of a subject, by its id, the oldest first. Throws `store_unavailable`. */
export async function listContacts(installation: Installation, subject: string): Promise<readonly ListedContact[]> {
  const at = installation.now();
  const contacts = await withStore(() => withKeys(installation, (held) => readVault(held.pool, held, subject)));
  const standing = inForce(contacts, at);
  return contacts.flatMap((contact) => {
    const state = standing.includes(contact) ? "in_force" : stateOf(contact, at);
    const { id, address, source, fromAt: from } = contact;
    return state === undefined ? [] : [{ contact: id, shown: maskedIdentifier(address), source, state, from }];
  });
}

/** Undefined where another has taken its place. */
function stateOf({ fromAt, source }: Contact, at: number): "to_come" | "offered" | "unconfirmed" | undefined {
  if (fromAt !== undefined) return fromAt > at ? "to_come" : undefined;
  return source === undefined ? "unconfirmed" : "offered";
}
