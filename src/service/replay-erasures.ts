import { CredenceError } from "../errors.ts";
import {
  deleteLink,
  type Erasure,
  insertErasure,
  raiseVersions,
  readErasureList,
  readSubjectKeys,
  type Session,
  standingLink,
  stillHeld,
} from "../store/index.ts";
import { destroyStatement } from "./destroy-statement.ts";
import { eraseWithin } from "./erase-statement.ts";
import type { Installation } from "./installation.ts";
import { unlinkSubjects } from "./link-subjects.ts";

/** Who takes a link away that came back with a backup. */
const OPERATOR = "list of erasures";

/**
 * Erases again what the list beside the key says was erased and the store still holds: after a restore from an older backup, or a crash between
 * list and commit. To be called before anything is served. Each is stated anew, since the statement that said so was lost with the rest; a link that
 * came back is taken away first. Of what was recorded and erased after the backup the store knows nothing, not even the reference: sent again, it is
 * recorded again. One lookup by key for each erasure there ever was. Returns how many were erased. Throws `log_file_damaged` or
 * `file_unreadable`.
 */
export async function replayErasures(installation: Installation): Promise<number> {
  let erased = 0;
  for await (const erasures of readErasureList(installation.log.files.erasures)) {
    for (const erasure of await stillHeld(installation.pool, erasures)) {
      if (await eraseAgain(installation, erasure)) erased++;
    }
  }
  return erased;
}

async function eraseAgain(installation: Installation, erasure: Erasure): Promise<boolean> {
  const { pool } = installation;
  const { statement, subject, basis } = erasure;
  try {
    if (!(await readSubjectKeys(pool, [subject])).has(subject)) {
      await pool.begin((tx) => eraseUnstated(tx, installation, erasure));
    } else {
      const other = await standingLink(pool, erasure);
      if (other !== undefined) await unlinkSubjects(installation, { subject, other, operator: OPERATOR });
      await pool.begin((tx) => eraseWithin(tx, installation, { subject, statement, basis }));
    }
    return true;
  } catch (error) {
    // Another process that opens the store at the same time, or whoever was erasing it just now, was first.
    const isGone = error instanceof CredenceError && (await stillHeld(pool, [erasure])).length === 0;
    if (isGone) return false;
    throw error;
  }
}

/** In a store restored without the subjects' keys, where nothing can be stated of them any more. */
async function eraseUnstated(tx: Session, installation: Installation, { subject, statement }: Erasure): Promise<void> {
  const version = (await raiseVersions(tx, [subject])).get(subject) ?? 0;
  const other = await standingLink(tx, { subject, statement });
  if (other !== undefined) await deleteLink(tx, { subject, other });
  const destroyed = await destroyStatement(tx, installation, { subject, statement, version });
  await insertErasure(tx, {
    ...destroyed,
    subject,
    statement,
    erasedAt: installation.now(),
    erasure: undefined,
    version,
    operator: undefined,
  });
}
