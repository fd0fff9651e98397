import { randomUUID } from "node:crypto";
import { isConsented } from "../../core/consent/index.ts";
import { isFrozen } from "../../core/freeze/index.ts";
import { type Identifier, kindProvenBy, parseIdentifier } from "../../core/identity/index.ts";
import { type Exemption, exemptionOf, type Needs, needsOf, type Purpose, type Register, type SubjectKind } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { type CheckRead, createSubjects, type NewSubject, readForChecks } from "../../store/index.ts";
import { type Installation, purposeOf } from "../installation.ts";
import type { CheckRequest } from "./request.ts";

/** A check with what it reads. `registers` are those whose tallies were read, in order. */
export type Asked = {
  readonly request: CheckRequest;
  readonly identifier: Identifier;
  readonly purpose: Purpose;
  readonly read: CheckRead;
  readonly registers: readonly Register[];
  /** Why it passed a freeze that would have stopped it; undefined where none would. */
  readonly exempt: Exemption | undefined;
  /** The asker, where it named itself. */
  readonly asker: AskedAs | undefined;
};

/** An asker as a subject, with what was read of it. */
export type AskedAs = Pick<Asked, "identifier" | "read" | "registers">;

/** Somebody named in a request: the one asked about, or the asker. */
type Sought = Pick<Asked, "request" | "identifier" | "purpose"> & { readonly digests: readonly string[]; readonly needs: Needs };
type Parsed = Sought & { readonly asker: Sought | undefined };

/** Reads the subjects of checks in one round trip; those never seen are made first. A request that cannot be read becomes its error. */
export async function readSubjects(installation: Installation, requests: readonly CheckRequest[]): Promise<(Asked | CredenceError)[]> {
  const parsed = requests.map((request) => parse(installation, request));
  const good = parsed.filter((one): one is Parsed => !(one instanceof CredenceError));
  const sought = good.flatMap((one) => (one.asker === undefined ? [one] : [one, one.asker]));
  const registers = [...new Set(sought.flatMap(({ purpose }) => purpose.reads))];
  const reads = await read(installation, sought, registers);
  const unseen = sought.filter((one) => !reads.has(one));
  if (unseen.length > 0) {
    await makeSubjects(installation, unseen);
    for (const [one, found] of await read(installation, unseen, registers)) reads.set(one, found);
  }
  return parsed.map((one) => (one instanceof CredenceError ? one : asked(installation, one, { reads, registers })));
}

function parse(installation: Installation, request: CheckRequest): Parsed | CredenceError {
  try {
    const purpose = purposeOf(installation, request.purpose);
    const sought = soughtIn(installation, request.subject, { request, purpose });
    const asker = request.asker === undefined ? undefined : soughtIn(installation, request.asker, { request, purpose: ofAsker(purpose) });
    return { ...sought, asker };
  } catch (error) {
    if (error instanceof CredenceError) return error;
    throw error;
  }
}

function soughtIn({ config, keys }: Installation, named: string, { request, purpose }: Pick<Asked, "request" | "purpose">): Sought {
  const identifier = parseIdentifier(named);
  const digests = [keys.indexDigest(identifier), ...keys.olderIndexDigests(identifier)];
  return { request, identifier, purpose, digests, needs: needsOf(config, purpose) };
}

/** The purpose as a question about whoever asks: what the law wants before a look at a person, it wants before this one too. */
function ofAsker(purpose: Purpose): Purpose {
  const { name, asker } = purpose;
  if (asker === undefined) throw new CredenceError("asker_not_read", `${name} reads nothing of whoever asks; wanted no asker`);
  return { ...purpose, about: ["person", "body"], reads: asker.reads };
}

async function read({ pool }: Installation, wanted: readonly Sought[], registers: readonly Register[]): Promise<Reads> {
  const found = new Map<Sought, CheckRead>();
  if (wanted.length === 0) return found;
  const places = wanted.flatMap((one) => one.digests.map((digest) => ({ one, scheme: one.identifier.scheme, digest })));
  const withAllowed = wanted.some(({ needs }) => needs.consent !== undefined || needs.informed !== undefined);
  const reads = await readForChecks(pool, places, { registers, withAllowed });
  places.forEach(({ one }, i) => {
    const row = reads[i];
    if (row !== undefined) found.set(one, row);
  });
  return found;
}

async function makeSubjects({ pool, keys }: Installation, unseen: readonly Sought[]): Promise<void> {
  const rows = new Map<string, NewSubject>();
  for (const { identifier, purpose, digests } of unseen) {
    const [digest = ""] = digests;
    const subject = randomUUID();
    const kind = assumedKind(identifier, purpose);
    const row = { subject, kind, scheme: identifier.scheme, digest, keyVersion: keys.current, value: keys.storedValue(identifier) };
    rows.set(digest, { ...row, key: keys.newKey(subject) });
  }
  await pool.begin((tx) => createSubjects(tx, [...rows.values()]));
}

/** What is not known is a person (law 2), unless the identifier proves a body or the purpose is about bodies only. */
function assumedKind(identifier: Identifier, { about }: Purpose): SubjectKind {
  return kindProvenBy(identifier) ?? (about.includes("person") ? "person" : "body");
}

type Reads = Map<Sought, CheckRead>;
type Reading = { readonly reads: Reads; readonly registers: readonly Register[] };

function asked(installation: Installation, parsed: Parsed, { reads, registers }: Reading): Asked | CredenceError {
  const subject = admitted(installation, parsed, reads.get(parsed));
  if (subject instanceof CredenceError) return subject;
  const { request, identifier, purpose, asker: askerSought } = parsed;
  const whole = { request, identifier, purpose, registers, ...subject };
  if (askerSought === undefined) return { ...whole, asker: undefined };
  const asker = admitted(installation, askerSought, reads.get(askerSought));
  if (asker instanceof CredenceError) return asker;
  if (subject.read.linked.some((one) => one.subject === asker.read.subject)) {
    return new CredenceError("asker_not_read", "the asker is the subject asked about; wanted another, or no asker");
  }
  return { ...whole, asker: { identifier: askerSought.identifier, read: asker.read, registers } };
}

/** What was read of somebody, where the law lets it be read. */
function admitted(installation: Installation, sought: Sought, read: CheckRead | undefined): Pick<Asked, "read" | "exempt"> | CredenceError {
  if (read === undefined) throw new CredenceError("internal", "a subject just made is not there");
  const { request, identifier, purpose } = sought;
  const at = installation.now();
  const exempt = isStopped(request, read, at) ? exemptionOf(installation.config, { ...request, purpose }) : undefined;
  // Before all else, and without another word: what would have been answered must not be told by how it is refused.
  if (exempt === undefined && isStopped(request, read, at)) return new CredenceError("frozen", "frozen");
  // At version 0 nothing but looks were at it: what one of them assumed binds no other.
  const kind = read.version === 0 ? assumedKind(identifier, purpose) : read.kind;
  const missing = kind === "person" ? missingOf(sought, read, at) : undefined;
  if (missing !== undefined) return missing;
  if (purpose.about.includes(kind)) return { read: { ...read, kind }, exempt };
  return new CredenceError("subject_kind_refused", `${purpose.name} is about ${purpose.about.join(" or ")}, and the subject is a ${kind}`);
}

/** An operator acting on a subject's behalf shows it its own: no freeze stops that, and no consent is wanted for it. */
function isOwnLook({ look, isOperator }: CheckRequest): boolean {
  return look === "own" && isOperator === true;
}

function isStopped(request: CheckRequest, { freezes }: CheckRead, at: number): boolean {
  const { purpose, subscriber } = request;
  return !isOwnLook(request) && isFrozen(freezes, { purpose, subscriber, at });
}

/** What the law wants first of a person, and was not recorded. It is the same whether there is a record of the person or not. */
function missingOf(
  { request, needs, purpose: { name } }: Sought,
  { consents, informed }: CheckRead,
  at: number,
): CredenceError | undefined {
  if (isOwnLook(request)) return undefined;
  const { subscriber } = request;
  if (needs.consent !== undefined && !isConsented(consents, { purpose: name, subscriber, at })) {
    return new CredenceError("consent_missing", `no consent of this person to ${name} holds for this asker; wanted one (${needs.consent})`);
  }
  if (needs.informed === undefined || informed.includes(name)) return undefined;
  return new CredenceError("not_yet_informed", `this person was not informed of ${name} yet; wanted that first (${needs.informed})`);
}
