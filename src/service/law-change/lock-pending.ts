import { CredenceError } from "../../errors.ts";
import { seenText } from "../../lib/index.ts";
import { lockLogOpening, type Session } from "../../store/index.ts";
import { type LawChangeRow, type LawRow, readLawInForce, readPendingLawChanges } from "../../store/law-changes/index.ts";

/**
 * A change that waits, and the law in force, until the transaction ends: no installation is opened meanwhile, and nobody else signs. Throws
 * `law_change_unknown`.
 */
export async function lockPending(tx: Session, change: string): Promise<{ readonly inForce: LawRow; readonly row: LawChangeRow }> {
  await lockLogOpening(tx);
  const inForce = await readLawInForce(tx);
  const row = (await readPendingLawChanges(tx)).find((one) => one.change === change);
  if (inForce !== undefined && row !== undefined) return { inForce, row };
  throw new CredenceError("law_change_unknown", `no change of law that waits has the id ${seenText(change)}`);
}
