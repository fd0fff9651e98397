import { CredenceError } from "../../errors.ts";
import { closeDispute, destroyEvidence, disputeOfStatement, findDispute } from "../../store/disputes/index.ts";
import { lockSubject, type Session } from "../../store/index.ts";

/** A step of a dispute, or what was put into one, by its statement. */
type OfDispute = { readonly subject: string; readonly statement: string };

/**
 * Refuses to erase what is said in a dispute that is open: it could not be carried on, and the law's clock is running. Locks the subject. Throws
 * `erasure_refused`.
 */
export async function demandDisputeOver(tx: Session, { subject, statement }: OfDispute): Promise<void> {
  await lockSubject(tx, subject);
  const found = await disputeOfStatement(tx, { subject, statement });
  const row = found === undefined ? undefined : await findDispute(tx, found.dispute);
  if (row?.isOpen !== true) return;
  throw new CredenceError("erasure_refused", "the dispute is still open; what is said in it can be erased once it is over");
}

/**
 * Destroys what else is kept of a statement of a dispute: a file. What the dispute made of the record stays. One that came back open with a backup, and of
 * which the list of erasures says that something was erased, cannot be carried on, and nothing is due in it any more.
 */
export async function eraseOfDispute(tx: Session, { subject, statement }: OfDispute): Promise<void> {
  const found = await disputeOfStatement(tx, { subject, statement });
  if (found === undefined) return;
  await destroyEvidence(tx, { subject, id: statement });
  await closeDispute(tx, { subject, id: found.dispute });
}
