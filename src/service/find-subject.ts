import { parseIdentifier } from "../core/identity/index.ts";
import { CredenceError } from "../errors.ts";
import { assertCurrent, type FoundSubject, findSubjects, readSubject, type Sql } from "../store/index.ts";
import type { Installation } from "./installation.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The subject that an identifier (`scheme:value`) or a subject's own id names. Throws `subject_unknown`, `identifier_*` or `keys_stale`. */
export async function findSubject(
  sql: Sql,
  { keys }: Pick<Installation, "keys">,
  named: string,
): Promise<Pick<FoundSubject, "subject" | "kind">> {
  if (UUID.test(named)) {
    const row = await readSubject(sql, named);
    if (row !== undefined) return { subject: named, kind: row.kind };
  } else {
    const identifier = parseIdentifier(named);
    const digests = [keys.indexDigest(identifier), ...keys.olderIndexDigests(identifier)];
    const [found] = await findSubjects(
      sql,
      digests.map((digest) => ({ scheme: identifier.scheme, digest })),
    );
    if (found !== undefined) return found;
    await assertCurrent(sql, keys.current);
  }
  throw new CredenceError("subject_unknown", "no subject has this identifier");
}
