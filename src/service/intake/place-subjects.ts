import { randomUUID } from "node:crypto";
import type { SubjectKind } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { createSubjects, type FoundSubject, findSubjects, type NewSubject, type Sql } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import type { Candidate, Step } from "./parse-batch.ts";

/** A candidate whose subject is known. */
export type Placed = Candidate & { readonly subject: string; readonly kind: SubjectKind };

type Found = ReadonlyMap<string, FoundSubject>;

/** Finds the subject of each candidate, or makes it; refuses those whose subject is of another kind than the register is about. */
export async function placeSubjects(tx: Sql, installation: Installation, candidates: readonly Candidate[]): Promise<Step<Placed>> {
  const found = await findOrCreate(tx, installation, candidates);
  const kept: Placed[] = [];
  const settled: Step<Placed>["settled"][number][] = [];
  for (const candidate of candidates) {
    const subject = found.get(candidate.index);
    if (subject === undefined) throw new CredenceError("internal", "a subject just made is not there");
    if (isAbout(candidate, subject)) kept.push({ ...candidate, subject: subject.subject, kind: subject.kind });
    else settled.push({ at: candidate.at, result: { status: "refused", error: kindRefused(candidate, subject) } });
  }
  return { kept, settled };
}

async function findOrCreate(tx: Sql, installation: Installation, candidates: readonly Candidate[]): Promise<Found> {
  const wanted = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const found = new Map<string, FoundSubject>();
  await find(tx, installation, { wanted, found });
  if (found.size === wanted.size) return found;
  const missing = [...wanted.values()]
    .filter((candidate) => !found.has(candidate.index))
    .map((candidate) => newSubject(installation, candidate));
  const made = await createSubjects(tx, missing);
  for (const row of missing) if (made.has(row.subject)) found.set(row.digest, row);
  // Whoever made the same subject at the same time was first: theirs stands.
  if (found.size < wanted.size) await find(tx, installation, { wanted, found });
  return found;
}

type Search = { readonly wanted: ReadonlyMap<string, Candidate>; readonly found: Map<string, FoundSubject> };

/** Looks under the key in use, and while a rotation runs under the older ones too. */
async function find(tx: Sql, { keys }: Installation, { wanted, found }: Search): Promise<void> {
  const current = new Map<string, string>();
  for (const [index, { parsed }] of wanted) {
    if (found.has(index)) continue;
    for (const digest of [index, ...keys.olderIndexDigests(parsed.subject)]) current.set(digest, index);
  }
  const places = [...current].map(([digest, index]) => ({ digest, scheme: wanted.get(index)?.parsed.subject.scheme ?? "" }));
  for (const row of await findSubjects(tx, places)) found.set(current.get(row.digest) ?? row.digest, row);
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

function isAbout({ parsed }: Candidate, { kind }: FoundSubject): boolean {
  return parsed.register.about.includes(kind) && (!parsed.isKindSaid || parsed.kind === kind);
}

function kindRefused({ parsed }: Candidate, { kind }: FoundSubject): CredenceError {
  const wanted = parsed.isKindSaid ? parsed.kind : parsed.register.about.join(" or ");
  return new CredenceError("subject_kind_refused", `the subject is a ${kind}; the record in ${parsed.register.name} wants a ${wanted}`);
}
