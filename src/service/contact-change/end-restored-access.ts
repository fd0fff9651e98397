import {
  endAllSignIns,
  endContact,
  endRepresentative,
  readContacts,
  readRepresentatives,
  subjectsWithPending,
} from "../../store/contacts/index.ts";
import type { Session } from "../../store/index.ts";
import { readVault, representativesOf, stateRepresentative } from "../contacts/index.ts";
import type { Installation } from "../installation.ts";
import { stateContact } from "./with-vault.ts";

/** With what it is stated, and when the backup was made (UTC microseconds). */
type Restored = Pick<Installation, "keys" | "now"> & { readonly madeAt: number };

/** Who ends it, as the statements say. */
const BY = "restore";

/**
 * Ends what a backup brings back and may have been ended since: all sessions, all one-time codes, and the contacts and representatives that were not in
 * force yet when it was made, even where their time has come meanwhile. Each of these is stated, but for subjects without a key, of whom nothing can
 * be stated any more. What was in force stays. In memory are a thousand subjects' ids. Returns how many contacts and representatives were ended.
 */
export async function endRestoredAccess(tx: Session, restored: Restored): Promise<number> {
  await endAllSignIns(tx);
  let ended = 0;
  for (;;) {
    const subjects = await subjectsWithPending(tx, restored.madeAt);
    if (subjects.length === 0) return ended;
    for (const subject of subjects) {
      ended += await endContacts(tx, restored, subject);
      ended += await endRepresentatives(tx, restored, subject);
    }
  }
}

async function endContacts(tx: Session, restored: Restored, subject: string): Promise<number> {
  const at = restored.now();
  const pending = (await readContacts(tx, subject)).filter(({ fromAt }) => fromAt === null || fromAt > restored.madeAt);
  const opened = new Map((await readVault(tx, restored, subject)).map((contact) => [contact.id, contact]));
  for (const { id } of pending) {
    const contact = opened.get(id);
    await endContact(tx, { subject, id, at });
    if (contact === undefined) continue;
    await stateContact(tx, { installation: restored, subject, at }, { contact, change: "stopped", by: BY, from: "not_yet" });
  }
  return pending.length;
}

async function endRepresentatives(tx: Session, restored: Restored, subject: string): Promise<number> {
  const pending = (await readRepresentatives(tx, subject)).filter(({ fromAt }) => fromAt > restored.madeAt);
  const opened = new Map((await representativesOf(tx, restored, subject)).map((one) => [one.id, one]));
  for (const { id } of pending) {
    const representative = opened.get(id);
    await endRepresentative(tx, { subject, id, at: restored.now() });
    if (representative !== undefined) await stateRepresentative(tx, restored, { subject, change: "ended", representative, by: BY });
  }
  return pending.length;
}
