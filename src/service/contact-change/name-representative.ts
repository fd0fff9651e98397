import { CredenceError } from "../../errors.ts";
import { lockSubject, type Session, withStore } from "../../store/index.ts";
import { type ContactAddress, contactsInForce, parseContact, putRepresentative, representativesOf } from "../contacts/index.ts";
import type { Installation } from "../installation.ts";
import { receiptOf } from "../log/index.ts";
import { queueNotices } from "../notices/index.ts";
import { lookerOf, type OwnSession } from "../sign-in/index.ts";
import { withKeys } from "../with-keys.ts";
import { REPRESENTATIVE_NOTICE } from "./representative-words.ts";

/** Somebody to act for the session's body. `contact` is `email:...` or `phone:...`. */
export type RepresentativeNaming = { readonly name: string; readonly contact: string };

/** From when they act, in UTC microseconds. */
export type NamedRepresentative = { readonly representative: string; readonly from: number; readonly receipt: string };

/** As for a contact: whoever took over a session is found out before somebody else can get in. */
const COOLING_MICROS = 72 * 60 * 60 * 1_000_000;

/**
 * Names somebody who acts for the session's body from 72 hours on; its contacts and its other representatives are told. Persons act for themselves.
 * Throws `contact_refused`, `identifier_*` or `store_unavailable`.
 */
export async function nameRepresentative(
  installation: Installation,
  session: OwnSession,
  { name, contact }: RepresentativeNaming,
): Promise<NamedRepresentative> {
  const naming = { session, name, address: parseContact(contact) };
  return withStore(async () => {
    const { made, ...named } = await withKeys(installation, (held) => held.pool.begin((tx) => nameWithin(tx, held, naming)));
    return { ...named, receipt: await receiptOf(installation, made) };
  });
}

type Naming = { readonly session: OwnSession; readonly name: string; readonly address: ContactAddress };

async function nameWithin(tx: Session, installation: Installation, { session, name, address }: Naming) {
  const { subject } = session;
  const kind = await lockSubject(tx, subject);
  if (kind !== "body") throw new CredenceError("contact_refused", `the subject is a ${kind ?? "person"}; representatives act for bodies`);
  const told = await addressesOf(tx, installation, subject);
  const from = installation.now() + COOLING_MICROS;
  const { id, made } = await putRepresentative(tx, installation, { subject, name, address, fromAt: from, by: lookerOf(session) });
  const notices = await queueNotices(
    tx,
    installation,
    told.map((known) => ({
      to: { kind: "contact", subject, address: known },
      about: "contact_change",
      cause: made[0]?.id ?? id,
      text: REPRESENTATIVE_NOTICE,
    })),
  );
  return { representative: id, from, made: [...made, ...notices] };
}

async function addressesOf(tx: Session, installation: Installation, subject: string): Promise<readonly ContactAddress[]> {
  const at = installation.now();
  const acting = (await representativesOf(tx, installation, subject)).filter(({ fromAt }) => fromAt <= at);
  const all = [...(await contactsInForce(tx, installation, subject)), ...acting].map(({ address }) => address);
  return [...new Map(all.map((address) => [`${address.scheme}:${address.value}`, address])).values()];
}
