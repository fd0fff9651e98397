import { schemesKnown } from "../../core/identity/index.ts";
import { wordBeginnings } from "../../lib/index.ts";
import { deleteStrayTerms, insertBodyTerms, type NamedBody, readUnfound } from "../../store/bodies/index.ts";
import type { Sql } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { publicPurposes } from "./public-purposes.ts";

/** A few words each, as some 50,000 terms in one statement. */
const BODIES_AT_ONCE = 10_000;

/** A body is found by the names that everybody may read. */
const PUBLIC_SCHEMES = schemesKnown()
  .filter((scheme) => scheme.visibility === "public")
  .map((scheme) => scheme.name);

/** Lets the bodies of the public lists be found by their identifiers, and those that left the lists no more, in the caller's transaction. */
export async function keepTerms(tx: Sql, installation: Pick<Installation, "purposes">): Promise<void> {
  const purposes = publicPurposes(installation);
  await deleteStrayTerms(tx, purposes);
  let after: string | undefined;
  for (;;) {
    const bodies = await readUnfound(tx, { purposes, schemes: PUBLIC_SCHEMES, after, limit: BODIES_AT_ONCE });
    if (bodies.length > 0) await insertBodyTerms(tx, bodies.flatMap(termsOf));
    if (bodies.length < BODIES_AT_ONCE) return;
    after = bodies.at(-1)?.subject;
  }
}

/** From each word of each identifier on; the scheme is a word, too: whoever types all of it finds it. */
function termsOf({ subject, identifiers }: NamedBody) {
  return [...new Set(identifiers.flatMap(wordBeginnings))].map((term) => ({ subject, term }));
}
