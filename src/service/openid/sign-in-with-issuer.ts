import { parseIdentifier } from "../../core/identity/index.ts";
import { CredenceError } from "../../errors.ts";
import { type Session, withStore } from "../../store/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";
import { type OpenedSession, openSession } from "../sign-in/index.ts";
import { withKeys } from "../with-keys.ts";
import type { Claims, Issuers } from "./issuers.ts";
import type { ClaimedIdentifier } from "./sign-in-policy.ts";
import { openTicket, sealTicket } from "./sign-in-ticket.ts";

/** Where to send somebody, and the ticket to bring back with the answer until `endsAt` (UTC microseconds). */
export type BegunSignIn = { readonly url: string; readonly ticket: string; readonly endsAt: number };

/** The ticket, and the whole URL that the issuer sent somebody back to. */
export type IssuerAnswer = { readonly ticket: string; readonly answer: URL };

/** Time to find one's card reader. */
const TICKET_MICROS = 10 * 60 * 1_000_000;

/** Begins a sign-in with an issuer: OpenID Connect, authorization code with PKCE. Throws `sign_in_refused` or `issuer_unavailable`. */
export async function beginWithIssuer(installation: Installation, issuers: Issuers, name: string): Promise<BegunSignIn> {
  const { url, secrets } = await issuers.begin(name);
  const endsAt = installation.now() + TICKET_MICROS;
  return { url, ticket: sealTicket(installation.keys, { ...secrets, issuer: name, endsAt }), endsAt };
}

/**
 * Opens a session for the one subject that the issuer's claims name. Throws `sign_in_refused` for an answer that is not good for this ticket, claims that
 * name nobody's identifier or two subjects; `subject_unknown`, `issuer_unavailable` or `store_unavailable`.
 */
export async function signInWithIssuer(
  installation: Installation,
  issuers: Issuers,
  { ticket, answer }: IssuerAnswer,
): Promise<OpenedSession> {
  const { issuer: name, ...secrets } = openTicket(installation.keys, ticket, installation.now());
  const claims = await issuers.finish(name, answer, secrets);
  const identifiers = issuers.all.find((issuer) => issuer.name === name)?.identifiers ?? [];
  const named = identifiers.flatMap((one) => identifierIn(claims, one) ?? []);
  if (named.length === 0) throw new CredenceError("sign_in_refused", "the issuer vouches for no identifier that we know how to read");
  return withStore(() => withKeys(installation, (held) => held.pool.begin((tx) => openFor(tx, held, named))));
}

async function openFor(tx: Session, installation: Installation, named: readonly string[]): Promise<OpenedSession> {
  const subjects = new Set<string>();
  for (const identifier of named) for (const subject of await subjectsOf(tx, installation, identifier)) subjects.add(subject);
  const [subject, ...others] = subjects;
  // Whoever is told so has shown who they are.
  if (subject === undefined) throw new CredenceError("subject_unknown", "no subject has any of your identifiers");
  if (others.length > 0) throw new CredenceError("sign_in_refused", "your identifiers are those of two subjects; wanted one, or a link");
  return openSession(tx, installation, { subject, way: "openid" });
}

async function subjectsOf(tx: Session, installation: Installation, identifier: string): Promise<string[]> {
  try {
    return [(await findSubject(tx, installation, identifier)).subject];
  } catch (error) {
    if (error instanceof CredenceError && error.code === "subject_unknown") return [];
    throw error;
  }
}

/** Claims of which the issuer must say that it has verified them (OpenID Connect Core, section 5.1). */
const VERIFIED_BY: ReadonlyMap<string, string> = new Map([
  ["email", "email_verified"],
  ["phone_number", "phone_number_verified"],
]);

/** The identifier of a claim; undefined where it is not there, not verified, or not in its form. */
function identifierIn(claims: Claims, { claim, scheme, before }: ClaimedIdentifier): string | undefined {
  const value = claims[claim];
  const verified = VERIFIED_BY.get(claim);
  if (typeof value !== "string" || (verified !== undefined && claims[verified] !== true)) return undefined;
  const text = `${scheme}:${before}${value}`;
  try {
    parseIdentifier(text);
    return text;
  } catch {
    return undefined;
  }
}
