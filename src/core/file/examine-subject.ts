import { CredenceError } from "../../errors.ts";
import { maskedIdentifier, parseIdentifier } from "../identity/index.ts";
import type { FileDocument } from "./file-document.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import type { ShownChain, ShownStatement } from "./shown-chain.ts";

/** Whether all of it is about whom it says it is about. */
export function examineSubject({ subject }: FileDocument, chains: readonly ShownChain[]): FileFinding[] {
  const faults = chains.flatMap(strangersIn);
  if (chains[0]?.subject !== subject.id) faults.unshift({ place: "subject.id", says: "the first chain is not the subject's own" });
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

/** The identifiers found in the statements, and whether those that are not could be in a closed one. */
type Identifiers = { readonly findings: readonly FileFinding[]; readonly unseen: readonly string[] };

/**
 * Whether each identifier stands in a record or a look of the subject's own. Private ones are masked in the head: what is masked alike
 * is taken for the same. Where statements are closed, those not found are left to the file's signature.
 */
export function examineIdentifiers({ subject }: FileDocument, chains: readonly ShownChain[]): Identifiers {
  const own = chains.filter((chain) => chain.subject === subject.id).flatMap(({ statements }) => statements);
  const seen = new Set(own.flatMap(identifiersIn));
  const missing = subject.identifiers.flatMap((identifier, at) => (seen.has(identifier) ? [] : [`subject.identifiers[${at}]`]));
  const mayBeClosed = own.some(({ body }) => body === undefined);
  const faults = mayBeClosed ? [] : missing.map((place) => ({ place, says: "no record and no look is of this identifier" }));
  const sound =
    missing.length === 0
      ? "each identifier stands in a record or a look"
      : "identifiers that no record or look shows may stand in those not shown";
  return { findings: findingsOf("identifiers_are_in_the_statements", faults, sound), unseen: mayBeClosed ? missing : [] };
}

function identifiersIn({ body }: ShownStatement): string[] {
  if (body?.kind === "check") return [body.asked];
  return body?.kind === "record" ? [masked(body.content.subject)] : [];
}

/** What is no identifier is shown as it is: it matches nothing. */
function masked(text: string): string {
  try {
    return maskedIdentifier(parseIdentifier(text));
  } catch (error) {
    if (error instanceof CredenceError) return text;
    throw error;
  }
}
