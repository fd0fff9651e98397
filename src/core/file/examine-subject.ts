import type { FileDocument } from "./file-document.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import type { ShownChain, ShownStatement } from "./shown-chain.ts";

/** Whether all of it is about whom it says it is about. */
export function examineSubject({ subject }: FileDocument, chains: readonly ShownChain[]): FileFinding[] {
  const faults = chains.flatMap(strangersIn);
  if (chains.length > 0 && chains[0]?.subject !== subject.id)
    faults.unshift({ place: "subject.id", says: "the first chain is not the subject's own" });
  const sound = "every statement is about the subject of its chain, and the first chain is the subject's own";
  return findingsOf("statements_are_about_the_subject", faults, sound);
}

function strangersIn({ place, named, subject, statements }: ShownChain): Fault[] {
  const open = statements.flatMap(({ body, place: at, named: name }) => {
    if (body === undefined) return [];
    return [{ at, name, about: "subject" in body ? body.subject : undefined }];
  });
  const strange = open.filter(({ about }) => about !== subject);
  if (strange.length > 0 && strange.length === open.length) {
    return [{ place: `${place}.subject`, says: `${named} is said to be of another subject than its statements are about` }];
  }
  return strange.map(({ at, name }) => ({ place: at, says: `${name} is about another subject` }));
}

/** Whether identifiers are those of the statements, and the places of those that no statement here shows. */
type Identifiers = { readonly findings: readonly FileFinding[]; readonly unseen: readonly string[] };

/** A private identifier is masked with these in the head; its records have it whole. What masks it is no part of verification. */
const MASK = "•";

/**
 * Whether each identifier stands in a record or a look of the subject's own. Those that are masked, or could stand in a statement that is not shown,
 * or not in the log yet, are left to the file's signature.
 */
export function examineIdentifiers({ subject }: FileDocument, chains: readonly ShownChain[]): Identifiers {
  const own = chains.filter((chain) => chain.subject === subject.id).flatMap(({ statements }) => statements);
  const seen = new Set(own.flatMap(identifiersIn));
  const mayBeClosed = own.length === 0 || own.some(({ body }) => body === undefined);
  const missing = [...subject.identifiers.entries()].filter(([, identifier]) => !seen.has(identifier));
  const excused = missing.filter(([, identifier]) => mayBeClosed || identifier.includes(MASK)).map(([at]) => placeOf(at));
  const faults = missing.map(([at]) => placeOf(at)).filter((place) => !excused.includes(place));
  const sound =
    excused.length === 0
      ? "each identifier stands in a record or a look"
      : `${excused.length} of the identifiers are masked, or stand in what is not shown`;
  const findings = findingsOf(
    "identifiers_are_in_the_statements",
    faults.map((place) => ({ place, says: "no record and no look is of this identifier" })),
    sound,
  );
  return { findings, unseen: excused };
}

function placeOf(at: number): string {
  return `subject.identifiers[${at}]`;
}

function identifiersIn({ body }: ShownStatement): string[] {
  if (body !== undefined && "asked" in body) return [body.asked];
  return body?.kind === "record" ? [body.content.subject] : [];
}
