import type { CheckStatement } from "../statement/index.ts";
import type { ShownStatement } from "./shown-chain.ts";

/** By subject, the statements of all its chains in the file. */
export type StatementsBySubject = ReadonlyMap<string, readonly ShownStatement[]>;

/** What is wrong with the subjects that a check read together; undefined when nothing is. */
export type LinkFaults = (check: CheckStatement) => string | undefined;

/** A check reads so many together and no more. */
const LINKED_SUBJECTS_MAX = 64;

/**
 * Compares the subjects that checks read together with the links that their chains state. Each must be reached from the subject of the check by
 * links that stood at the versions read. The chains of those linked no longer are not in the file: whom one of these led to, nobody can tell here,
 * so that is let pass.
 */
export function openLinks(bySubject: StatementsBySubject): LinkFaults {
  const links = new Map([...bySubject].map(([subject, statements]) => [subject, linksOf(statements)]));
  return ({ subject, version, linked }) => {
    const versions = new Map(linked.map((read) => [read.subject, read.version]));
    if (versions.get(subject) !== version) return "does not name its own subject, at the version it read, among those it read together";
    const { reached, isWhole } = groupOf(subject, versions, links);
    const unstated = linked.filter((read) => !reached.has(read.subject));
    if (isWhole && unstated.length > 0) return `read the records of ${unstated.length} subjects together that no statement links`;
    const left = [...reached].filter((other) => !versions.has(other));
    if (left.length === 0 || linked.length >= LINKED_SUBJECTS_MAX) return undefined;
    return `left out ${left.length} subjects that were linked at the version it read`;
  };
}

type Joining = { readonly kind: "link" | "unlink"; readonly other: string; readonly version: number };
type Links = { readonly joining: readonly Joining[]; readonly isWhole: boolean };

/** A subject's links and the ends of links, in order of version. */
function linksOf(statements: readonly ShownStatement[]): Links {
  const joining = statements.flatMap(({ body }) => (body?.kind === "link" || body?.kind === "unlink" ? [body] : []));
  return { joining: joining.sort((a, b) => a.version - b.version), isWhole: !statements.some(hidesLink) };
}

function hidesLink({ kind, body }: ShownStatement): boolean {
  return body === undefined && (kind === "link" || kind === "unlink");
}

type Group = { readonly reached: ReadonlySet<string>; readonly isWhole: boolean };

function groupOf(subject: string, versions: ReadonlyMap<string, number>, links: ReadonlyMap<string, Links>): Group {
  const reached = new Set([subject]);
  let isWhole = true;
  // A Set visits what is added to it while it is walked.
  for (const member of reached) {
    const own = links.get(member);
    if (own?.isWhole !== true) isWhole = false;
    for (const other of linkedAt(own?.joining ?? [], versions.get(member) ?? 0)) reached.add(other);
  }
  return { reached, isWhole };
}

function linkedAt(joining: readonly Joining[], version: number): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const { kind, other, version: from } of joining) {
    if (from > version) break;
    if (kind === "link") linked.add(other);
    else linked.delete(other);
  }
  return linked;
}
