import { CredenceError } from "../errors.ts";
import { deleteLink, insertLink, newStatementId, raiseVersions, type Session, uuidText, withStore } from "../store/index.ts";
import { findSubject } from "./find-subject.ts";
import type { Installation } from "./installation.ts";
import { type PlainStatement, receiptOf, writeStatements } from "./log/index.ts";
import { withKeys } from "./with-keys.ts";

/** Two subjects, each named by an identifier or its id. */
export type SubjectPair = { readonly subject: string; readonly other: string };

/** An operator's finding that two subjects are one, with the evidence for it. */
export type LinkRequest = UnlinkRequest & { readonly evidence: string };

/** An operator's finding that they are not. */
export type UnlinkRequest = SubjectPair & { readonly operator: string };

/** The two, and the operator's signed receipt (see `Receipt`). */
export type LinkResult = SubjectPair & { readonly receipt: string };

/** Evidence is a sentence or a document's number, not the document. */
const EVIDENCE_CHARS_MAX = 2_000;

/**
 * Links two subjects: checks read their tallies together from then on. Nothing moves. Throws `subject_unknown`, or `link_refused` for a
 * subject and itself, subjects of two kinds, a link already there, or no evidence.
 */
export async function linkSubjects(installation: Installation, request: LinkRequest): Promise<LinkResult> {
  const { operator, evidence } = request;
  if (evidence.trim() === "" || evidence.length > EVIDENCE_CHARS_MAX) {
    throw new CredenceError("link_refused", `the evidence has ${evidence.length} characters; wanted 1 to ${EVIDENCE_CHARS_MAX}`);
  }
  return withPair(installation, request, async (tx, sides) => {
    const linkedAt = installation.now();
    const [{ subject, other }] = sides;
    const isNew = await insertLink(tx, { subject, other, operator, evidence, linkedAt });
    if (!isNew) throw new CredenceError("link_refused", "the two subjects are linked already");
    return sides.map((side) => ({ kind: "link", ...madeAt(linkedAt), ...side, operator, evidence }));
  });
}

/** Takes a link away; checks read the two apart again. Throws `subject_unknown` or `link_unknown`. */
export async function unlinkSubjects(installation: Installation, request: UnlinkRequest): Promise<LinkResult> {
  const { operator } = request;
  return withPair(installation, request, async (tx, sides) => {
    if (!(await deleteLink(tx, sides[0]))) throw new CredenceError("link_unknown", "the two subjects are not linked");
    return sides.map((side) => ({ kind: "unlink", ...madeAt(installation.now()), ...side, operator }));
  });
}

function madeAt(at: number) {
  return { id: uuidText(newStatementId(at)), at };
}

/** The pair as each of the two has it, with the version the subject was raised to. */
type Side = SubjectPair & { readonly version: number };
type Sides = readonly [Side, Side];
type PairWork = (tx: Session, sides: Sides) => Promise<PlainStatement[]>;

async function withPair(installation: Installation, named: SubjectPair, work: PairWork): Promise<LinkResult> {
  return withStore(async () => {
    const { sides, stated } = await withKeys(installation, (held) =>
      held.pool.begin(async (tx) => {
        const found = await findPair(tx, held, named);
        return { sides: found, stated: await writeStatements(tx, held, await work(tx, found)) };
      }),
    );
    const [{ subject, other }] = sides;
    return { subject, other, receipt: await receiptOf(installation, stated) };
  });
}

/** A link changes what is read for both, so both versions rise. */
async function findPair(tx: Session, installation: Installation, named: SubjectPair): Promise<Sides> {
  const subject = await findSubject(tx, installation, named.subject);
  const other = await findSubject(tx, installation, named.other);
  if (subject.subject === other.subject) throw new CredenceError("link_refused", "both name the same subject");
  if (subject.kind !== other.kind) throw new CredenceError("link_refused", `one is a ${subject.kind}, the other a ${other.kind}`);
  const versions = await raiseVersions(tx, [subject.subject, other.subject]);
  const sideOf = (one: string, another: string): Side => ({ subject: one, other: another, version: versions.get(one) ?? 0 });
  return [sideOf(subject.subject, other.subject), sideOf(other.subject, subject.subject)];
}
