import { randomUUID } from "node:crypto";
import { formatIdentifier, isPublicScheme, kindProvenBy, maskedIdentifier, parseIdentifier } from "../../core/identity/index.ts";
import { CredenceError } from "../../errors.ts";
import { createSubjects, lockSubject, readSubject, type Session } from "../../store/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";

/** A subject, and how it was named: a private identifier masked. */
export type HeldSubject = { readonly subject: string; readonly asked: string };

/**
 * The person whom an identifier or an id names, locked until the transaction ends; one never seen is made, so that what is said of it is in a
 * file from the first. Throws `identifier_*`, `subject_unknown` for an id, and `consent_refused` for a body.
 */
export async function holdPerson(tx: Session, installation: Installation, named: string): Promise<HeldSubject> {
  const { subject, asked } = await findOrMake(tx, installation, named);
  const kind = await lockSubject(tx, subject);
  const version = (await readSubject(tx, subject))?.version ?? 0;
  // At version 0 nothing was ever recorded: that it is a body was only assumed.
  if (kind === "body" && (version > 0 || isProvenBody(named))) {
    throw new CredenceError("consent_refused", "the subject is a body; only persons are asked for consent, and informed");
  }
  return { subject, asked };
}

/** The subject that an identifier or an id names, made where the identifier was never seen. Throws `identifier_*` and `subject_unknown`. */
export async function findOrMake(tx: Session, installation: Installation, named: string): Promise<HeldSubject> {
  try {
    return { subject: (await findSubject(tx, installation, named)).subject, asked: askedAs(named) };
  } catch (error) {
    if (!(error instanceof CredenceError && error.code === "subject_unknown" && named.includes(":"))) throw error;
  }
  const { keys } = installation;
  const identifier = parseIdentifier(named);
  const subject = randomUUID();
  const row = {
    subject,
    kind: kindProvenBy(identifier) ?? "person",
    scheme: identifier.scheme,
    digest: keys.indexDigest(identifier),
    keyVersion: keys.current,
    value: keys.storedValue(identifier),
    key: keys.newKey(subject),
  };
  const made = await createSubjects(tx, [row]);
  // Whoever made it at the same time was first: theirs stands.
  const standing = made.has(subject) ? subject : (await findSubject(tx, installation, named)).subject;
  return { subject: standing, asked: askedAs(named) };
}

/** A private identifier is kept in the clear by no statement. */
function askedAs(named: string): string {
  if (!named.includes(":")) return named;
  const identifier = parseIdentifier(named);
  return isPublicScheme(identifier.scheme) ? formatIdentifier(identifier) : maskedIdentifier(identifier);
}

function isProvenBody(named: string): boolean {
  return named.includes(":") && kindProvenBy(parseIdentifier(named)) === "body";
}
