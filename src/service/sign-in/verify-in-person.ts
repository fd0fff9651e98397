import { maskedIdentifier } from "../../core/identity/index.ts";
import { CredenceError } from "../../errors.ts";
import { insertVerification, lockVerification, markConfirmed, readVerification, type VerificationRow } from "../../store/contacts/index.ts";
import {
  lockSubject,
  newStatementId,
  open,
  readSubjectKeys,
  type Session,
  seal,
  uuidBytes,
  uuidText,
  withStore,
} from "../../store/index.ts";
import { type NewRepresentative, parseContact, putRepresentative } from "../contacts/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, receiptOf, writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { HANDED_CODE_MICROS, makeCode, THE_SUBJECT } from "./one-time-code.ts";

/** An operator's finding that somebody is who they say they are. `subject` is an identifier or an id. */
export type VerificationRequest = {
  readonly operator: string;
  readonly subject: string;
  /** What was looked at, for the second operator to judge; it is in the subject's file. */
  readonly evidence: string;
  /** Of a body: who is to act for it. */
  readonly representative?: { readonly name: string; readonly contact: string } | undefined;
};

/** A finding that waits for a second operator. Instants are UTC microseconds. */
export type Verification = { readonly verification: string; readonly subject: string; readonly endsAt: number; readonly receipt: string };

/** A second operator's word on it. */
export type VerificationConfirmation = { readonly operator: string; readonly verification: string };

/** A one-time code to hand over; it is shown this once. */
export type HandedCode = { readonly subject: string; readonly code: string; readonly endsAt: number; readonly receipt: string };

/** Documents that were seen a week ago are to be seen again. */
export const VERIFICATION_MICROS = 7 * 24 * 60 * 60 * 1_000_000;

/** As sealed. */
type Body = { readonly evidence: string; readonly representative?: NewRepresentative | undefined };

/**
 * Notes that an operator has seen who somebody is; nothing follows of it before another operator confirms it. Throws `subject_unknown`,
 * `verification_refused` for a representative of a person, `contact_refused`, `identifier_*` or `store_unavailable`.
 */
export async function proposeVerification(installation: Installation, request: VerificationRequest): Promise<Verification> {
  const { representative } = request;
  const acting = representative && { name: representative.name, address: parseContact(representative.contact) };
  const body: Body = { evidence: request.evidence, representative: acting };
  return withStore(async () => {
    const { made, ...proposed } = await withKeys(installation, (held) =>
      held.pool.begin((tx) => proposeWithin(tx, held, { request, body })),
    );
    return { ...proposed, receipt: await receiptOf(installation, made) };
  });
}

type Proposing = { readonly request: VerificationRequest; readonly body: Body };

async function proposeWithin(tx: Session, installation: Installation, { request: { operator, subject: named }, body }: Proposing) {
  const { subject, kind } = await findSubject(tx, installation, named);
  if (kind === "person" && body.representative !== undefined) {
    throw new CredenceError("verification_refused", "the subject is a person; representatives act for bodies");
  }
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  const sealed = seal(await keyOf(tx, installation, subject), uuidBytes(id), JSON.stringify(body));
  await insertVerification(tx, { subject, id, operator, proposedAt: at, body: sealed });
  const made = await state(tx, installation, { change: "proposed", subject, verification: id, operator, body });
  return { verification: id, subject, endsAt: at + VERIFICATION_MICROS, made };
}

/** What an operator saw, for another one to judge. Instants are UTC microseconds. */
export type ShownVerification = {
  readonly verification: string;
  readonly subject: string;
  readonly operator: string;
  readonly evidence: string;
  /** Of a body: who is to act for it; the contact is masked. */
  readonly representative: { readonly name: string; readonly shown: string } | undefined;
  readonly proposedAt: number;
  readonly endsAt: number;
  readonly confirmedAt: number | undefined;
};

/** What an operator saw. Throws `verification_unknown` or `store_unavailable`. */
export async function showVerification(installation: Installation, id: string): Promise<ShownVerification> {
  return withStore(() =>
    withKeys(installation, (held) =>
      held.pool.begin(async (tx) => {
        const row = await readVerification(tx, id);
        if (row === undefined) throw new CredenceError("verification_unknown", "no verification has this id");
        const { subject, operator, proposedAt, confirmedAt } = row;
        const { evidence, representative } = await bodyOf(tx, held, row);
        const acting = representative && { name: representative.name, shown: maskedIdentifier(representative.address) };
        const endsAt = proposedAt + VERIFICATION_MICROS;
        const at = confirmedAt ?? undefined;
        return { verification: id, subject, operator, evidence, representative: acting, proposedAt, endsAt, confirmedAt: at };
      }),
    ),
  );
}

/**
 * Confirms what another operator saw, and makes a one-time code to hand over; where it is about a representative, names them, at once. Throws
 * `verification_unknown`; `verification_refused` for the same operator, a finding confirmed before or older than a week; `contact_refused` or
 * `store_unavailable`.
 */
export async function confirmVerification(installation: Installation, given: VerificationConfirmation): Promise<HandedCode> {
  return withStore(async () => {
    const { made, ...handed } = await withKeys(installation, (held) => held.pool.begin((tx) => confirmWithin(tx, held, given)));
    return { ...handed, receipt: await receiptOf(installation, made) };
  });
}

async function confirmWithin(tx: Session, installation: Installation, { operator, verification }: VerificationConfirmation) {
  const row = await lockVerification(tx, verification);
  if (row === undefined) throw new CredenceError("verification_unknown", "no verification has this id");
  const at = installation.now();
  demandOpen(row, { operator, at });
  const { subject } = row;
  const body = await bodyOf(tx, installation, row);
  await markConfirmed(tx, { subject, id: row.id, at });
  const made = await state(tx, installation, { change: "confirmed", subject, verification, operator, body });
  const named = await nameActing(tx, installation, { subject, acting: body.representative, by: `operators:${row.operator},${operator}` });
  const holder = named?.id ?? THE_SUBJECT;
  const code = await makeCode(tx, installation, { subject, holder, way: "verification", micros: HANDED_CODE_MICROS });
  return { subject, code, endsAt: at + HANDED_CODE_MICROS, made: [...made, ...(named?.made ?? [])] };
}

function demandOpen(row: VerificationRow, { operator, at }: { readonly operator: string; readonly at: number }): void {
  const problem =
    (row.operator === operator && "the same operator proposed it; wanted another one") ||
    (row.confirmedAt !== null && "it was confirmed before") ||
    (row.proposedAt + VERIFICATION_MICROS <= at && "it is older than a week; wanted a new one");
  if (problem !== false) throw new CredenceError("verification_refused", problem);
}

type Acting = { readonly subject: string; readonly acting: NewRepresentative | undefined; readonly by: string };

async function nameActing(tx: Session, installation: Installation, { subject, acting, by }: Acting) {
  if (acting === undefined) return undefined;
  await lockSubject(tx, subject);
  return putRepresentative(tx, installation, { ...acting, subject, fromAt: installation.now(), by });
}

type Stating = {
  readonly change: "proposed" | "confirmed";
  readonly subject: string;
  readonly verification: string;
  readonly operator: string;
  readonly body: Body;
};

async function state(tx: Session, installation: Installation, { body, ...said }: Stating): Promise<Receipted[]> {
  const at = installation.now();
  const about = body.representative === undefined ? "subject" : `representative:${body.representative.name}`;
  return writeStatements(tx, installation, [
    { kind: "verification", id: uuidText(newStatementId(at)), at, ...said, evidence: body.evidence, for: about },
  ]);
}

async function bodyOf(tx: Session, installation: Installation, { subject, id, body }: VerificationRow): Promise<Body> {
  // Written by us, and authenticated by the seal.
  return JSON.parse(open(await keyOf(tx, installation, subject), uuidBytes(id), body));
}

async function keyOf(tx: Session, { keys }: Installation, subject: string) {
  const stored = (await readSubjectKeys(tx, [subject])).get(subject);
  if (stored === undefined) throw new CredenceError("store_unsound", `the subject ${subject} has no key`);
  return keys.subjectKey(subject, stored);
}
