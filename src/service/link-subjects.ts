import { CredenceError } from "../errors.ts";
import { deleteLink, insertLink, raiseVersions, type Session, withStore } from "../store/index.ts";
import { findSubject } from "./find-subject.ts";
import type { Installation } from "./installation.ts";
import { withKeys } from "./with-keys.ts";

/** Two subjects, each named by an identifier or its id. */
export type SubjectPair = { readonly subject: string; readonly other: string };

/** An operator's finding that two subjects are one, with the evidence for it. */
export type LinkRequest = SubjectPair & { readonly operator: string; readonly evidence: string };

/** Evidence is a sentence or a document's number, not the document. */
const EVIDENCE_CHARS_MAX = 2_000;

/**
 * Links two subjects: checks read their tallies together from then on. Nothing moves. Throws `subject_unknown`, or `link_refused` for a
 * subject and itself, subjects of two kinds, a link already there, or no evidence.
 */
export async function linkSubjects(installation: Installation, request: LinkRequest): Promise<SubjectPair> {
  const { operator, evidence } = request;
  if (evidence.trim() === "" || evidence.length > EVIDENCE_CHARS_MAX) {
    throw new CredenceError("link_refused", `the evidence has ${evidence.length} characters; wanted 1 to ${EVIDENCE_CHARS_MAX}`);
  }
  return withPair(installation, request, async (tx, pair) => {
    const isNew = await insertLink(tx, { ...pair, operator, evidence, linkedAt: installation.now() });
    if (!isNew) throw new CredenceError("link_refused", "the two subjects are linked already");
  });
}

/** Takes a link away; checks read the two apart again. Throws `subject_unknown` or `link_unknown`. */
export async function unlinkSubjects(installation: Installation, request: SubjectPair): Promise<SubjectPair> {
  return withPair(installation, request, async (tx, pair) => {
    if (!(await deleteLink(tx, pair))) throw new CredenceError("link_unknown", "the two subjects are not linked");
  });
}

type PairWork = (tx: Session, pair: SubjectPair) => Promise<void>;

async function withPair(installation: Installation, named: SubjectPair, work: PairWork): Promise<SubjectPair> {
  return withStore(() =>
    withKeys(installation, (held) =>
      held.pool.begin(async (tx) => {
        const pair = await findPair(tx, held, named);
        await work(tx, pair);
        return pair;
      }),
    ),
  );
}

/** A link changes what is read for both, so both versions rise. */
async function findPair(tx: Session, installation: Installation, named: SubjectPair): Promise<SubjectPair> {
  const subject = await findSubject(tx, installation, named.subject);
  const other = await findSubject(tx, installation, named.other);
  if (subject.subject === other.subject) throw new CredenceError("link_refused", "both name the same subject");
  if (subject.kind !== other.kind) throw new CredenceError("link_refused", `one is a ${subject.kind}, the other a ${other.kind}`);
  await raiseVersions(tx, [subject.subject, other.subject]);
  return { subject: subject.subject, other: other.subject };
}
