import { parseIdentifier } from "../../core/identity/index.ts";
import { CredenceError } from "../../errors.ts";
import { assertCurrent, findSubjects } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** Looked up at a time. */
const LOOKED_UP = 5_000;

/** By subject, its group. Identifiers that nobody here has are left out. Throws `groups_malformed` where one subject is of two groups. */
export async function subjectsOf({ pool, keys }: Installation, groups: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const all = [...groups];
  for (let from = 0; from < all.length; from += LOOKED_UP) {
    const places = all.slice(from, from + LOOKED_UP).flatMap(([named, group]) => {
      const identifier = parseIdentifier(named);
      const digests = [keys.indexDigest(identifier), ...keys.olderIndexDigests(identifier)];
      return digests.map((digest) => ({ scheme: identifier.scheme, digest, group }));
    });
    const groupAt = new Map(places.map(({ scheme, digest, group }) => [`${scheme} ${digest}`, group]));
    for (const { scheme, digest, subject } of await findSubjects(pool, places)) {
      const group = groupAt.get(`${scheme} ${digest}`) ?? "";
      if ((found.get(subject) ?? group) !== group) {
        throw new CredenceError("groups_malformed", "two identifiers of one subject are of two groups; wanted each subject in one");
      }
      found.set(subject, group);
    }
  }
  await assertCurrent(pool, keys.current);
  return found;
}
