import { parseIdentifier } from "../../core/identity/index.ts";
import { CredenceError } from "../../errors.ts";
import { assertCurrent, findSubjects } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** Looked up at a time. */
const LOOKED_UP = 5_000;

/**
 * By subject, its group. Identifiers that nobody here has are left out. Throws `identifier_*`, and `groups_malformed` where one subject is of two
 * groups, as when its identifier is written in two ways.
 */
export async function subjectsOf({ pool, keys }: Installation, groups: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const all = [...groups];
  for (let from = 0; from < all.length; from += LOOKED_UP) {
    const places = all.slice(from, from + LOOKED_UP).flatMap(([named, group]) => {
      const identifier = parseIdentifier(named);
      const digests = [keys.indexDigest(identifier), ...keys.olderIndexDigests(identifier)];
      return digests.map((digest) => ({ scheme: identifier.scheme, digest, group }));
    });
    const subjects = await findSubjects(pool, places);
    const subjectAt = new Map(subjects.map(({ scheme, digest, subject }) => [`${scheme} ${digest}`, subject]));
    for (const { scheme, digest, group } of places) {
      const subject = subjectAt.get(`${scheme} ${digest}`);
      if (subject !== undefined) put(found, { subject, group });
    }
  }
  await assertCurrent(pool, keys.current);
  return found;
}

function put(found: Map<string, string>, { subject, group }: { readonly subject: string; readonly group: string }): void {
  if ((found.get(subject) ?? group) !== group) {
    throw new CredenceError("groups_malformed", "one subject is of two groups in the file; wanted each in one");
  }
  found.set(subject, group);
}
