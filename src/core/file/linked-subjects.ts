import type { CheckStatement } from "../statement/index.ts";
import type { ShownStatement } from "./shown-chain.ts";

/** By subject, the statements of all its chains in the file. */
export type StatementsBySubject = ReadonlyMap<string, readonly ShownStatement[]>;

/**
 * What is wrong with the subjects that a check read together, against the links that their chains state; undefined when nothing is. Each must be
 * reached from the subject of the check by links that stood at the versions read. The chains of those linked no longer are not in the file: whom
 * one of these led to, nobody can tell here, so that is let pass.
 */
export function linkFault(bySubject: StatementsBySubject, { subject, version, linked }: CheckStatement): string | undefined {
  const versions = new Map(linked.map((read) => [read.subject, read.version]));
  if (versions.get(subject) !== version) return "does not name its own subject, at the version it read, among those it read together";
  const reached = new Set([subject]);
  let isWhole = true;
  // A Set visits what is added to it while it is walked.
  for (const reading of reached) {
    const statements = bySubject.get(reading);
    if (statements === undefined || statements.some(hidesLink)) isWhole = false;
    for (const other of linksAt(statements ?? [], versions.get(reading) ?? 0)) reached.add(other);
  }
  const unstated = linked.filter((read) => !reached.has(read.subject));
  if (isWhole && unstated.length > 0) return `read the records of ${unstated.length} subjects together that no statement links`;
  const left = [...reached].filter((other) => !versions.has(other));
  return left.length > 0 && linked.length < LINKED_SUBJECTS_MAX
    ? `left out ${left.length} subjects that were linked at the version it read`
    : undefined;
}

/** A check reads so many together and no more. */
const LINKED_SUBJECTS_MAX = 64;

function linksAt(statements: readonly ShownStatement[], version: number): Set<string> {
  const joining = statements.flatMap(({ body }) => (body?.kind === "link" || body?.kind === "unlink" ? [body] : []));
  const links = new Set<string>();
  for (const { kind, other } of joining.filter((each) => each.version <= version).sort((a, b) => a.version - b.version)) {
    if (kind === "link") links.add(other);
    else links.delete(other);
  }
  return links;
}

function hidesLink({ kind, body }: ShownStatement): boolean {
  return body === undefined && (kind === "link" || kind === "unlink");
}
