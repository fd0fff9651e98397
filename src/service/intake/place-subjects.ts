import { randomUUID } from "node:crypto";
import { CredenceError } from "../../errors.ts";
import {
  createSubjects,
  type FoundSubject,
  findReferences,
  findSubjects,
  type IndexKey,
  type NewSubject,
  type Sql,
} from "../../store/index.ts";
import { type Installation, sourceId } from "../installation.ts";
import type { Candidate, Step } from "./parse-batch.ts";
import type { Placed } from "./placed.ts";
import { repeatedResult } from "./repeated-result.ts";
import { isAboutKind, kindRefused } from "./subject-kind.ts";

type Placing = { readonly source: string; readonly candidates: readonly Candidate[] };
type Places = Map<string, FoundSubject>;

/**
 * Finds the subject of each candidate, or makes it; refuses those whose subject is of another kind than the register is about. Nobody is
 * made for a reference that was used before: a retry leaves no trace, whatever became of the identifier meanwhile.
 */
export async function placeSubjects(tx: Sql, installation: Installation, { source, candidates }: Placing): Promise<Step<Placed>> {
  const found: Places = new Map();
  await find(tx, installation, { candidates, found });
  const strangers = candidates.filter(({ index }) => !found.has(index));
  const digests = strangers.map(({ reference }) => reference);
  const used = await findReferences(tx, sourceId(installation, source), digests);
  const fresh = strangers.filter(({ reference }) => !used.has(reference));
  if (fresh.length > 0) await make(tx, installation, { candidates: fresh, found });
  const kept: Placed[] = [];
  const settled: Step<Placed>["settled"][number][] = [];
  for (const candidate of candidates) {
    const subject = found.get(candidate.index);
    const holder = used.get(candidate.reference);
    if (subject !== undefined) place(candidate, subject, { kept, settled });
    else if (holder !== undefined) settled.push({ at: candidate.at, result: repeatedResult(candidate, holder) });
    else throw new CredenceError("internal", "a subject just made is not there");
  }
  return { kept, settled };
}

type Outcome = { readonly kept: Placed[]; readonly settled: Step<Placed>["settled"][number][] };

function place(candidate: Candidate, { subject, kind, version }: FoundSubject, { kept, settled }: Outcome): void {
  const isKindOpen = version === 0;
  if (isKindOpen || isAboutKind(candidate, kind)) kept.push({ ...candidate, subject, kind, isKindOpen });
  else settled.push({ at: candidate.at, result: { status: "refused", error: kindRefused(candidate, kind) } });
}

type Search = { readonly candidates: readonly Candidate[]; readonly found: Places };

/** Looks under the key in use, and while a rotation runs under the older ones too. */
async function find(tx: Sql, { keys }: Installation, { candidates, found }: Search): Promise<void> {
  const wanted = new Map<string, Candidate>();
  for (const candidate of candidates) if (!found.has(candidate.index)) wanted.set(candidate.index, candidate);
  const places: IndexKey[] = [];
  const current = new Map<string, string>();
  for (const [index, { parsed }] of wanted) {
    const { scheme } = parsed.subject;
    places.push({ scheme, digest: index });
    for (const digest of keys.olderIndexDigests(parsed.subject)) {
      places.push({ scheme, digest });
      current.set(digest, index);
    }
  }
  for (const row of await findSubjects(tx, places)) found.set(current.get(row.digest) ?? row.digest, row);
}

async function make(tx: Sql, installation: Installation, { candidates, found }: Search): Promise<void> {
  const wanted = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const missing = [...wanted.values()].map((candidate) => newSubject(installation, candidate));
  const made = await createSubjects(tx, missing);
  for (const row of missing) if (made.has(row.subject)) found.set(row.digest, { ...row, version: 0 });
  // Whoever made the same subject at the same time was first: theirs stands.
  if (made.size < missing.length) await find(tx, installation, { candidates, found });
}

function newSubject({ keys }: Installation, { parsed, index }: Candidate): NewSubject {
  const subject = randomUUID();
  return {
    subject,
    kind: parsed.kind,
    scheme: parsed.subject.scheme,
    digest: index,
    keyVersion: keys.current,
    value: keys.storedValue(parsed.subject),
    key: keys.newKey(subject),
  };
}
