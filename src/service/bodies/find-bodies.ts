import { plainWords } from "../../lib/index.ts";
import { type BodyTerm, type FoundBody, findBodyTerms } from "../../store/bodies/index.ts";
import { withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { publicPurposes } from "./public-purposes.ts";

/** What somebody typed, and which page of what is found. */
export type BodyRequest = { readonly search: string; readonly after?: BodyTerm; readonly limit: number };

/** Bodies in order of the words that were found; `next` where there are more. */
export type BodiesFound = { readonly bodies: readonly FoundBody[]; readonly next: BodyTerm | undefined };

/**
 * The bodies of the public lists of which some word, and what follows it in the identifier, begins as was typed: case, blanks and punctuation do not
 * matter. As of the last refresh of the lists. Persons are never found so. Throws `store_unavailable`.
 */
export async function findBodies(installation: Installation, { search, after, limit }: BodyRequest): Promise<BodiesFound> {
  const beginning = plainWords(search);
  if (beginning === "") return { bodies: [], next: undefined };
  const wanted = { beginning, purposes: publicPurposes(installation), after, limit: limit + 1 };
  const found = await withStore(() => findBodyTerms(installation.pool, wanted));
  const bodies = found.slice(0, limit);
  const last = found.length > limit ? bodies.at(-1) : undefined;
  return { bodies, next: last === undefined ? undefined : { subject: last.subject, term: last.term } };
}
