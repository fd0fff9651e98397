import { type Session, withStore } from "../../store/index.ts";
import { endLawChange } from "../../store/law-changes/index.ts";
import { writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { lawChangeStatement } from "./law-change-statement.ts";
import type { LawOffice } from "./law-office.ts";
import { lockPending } from "./lock-pending.ts";

/** The change's id, and who takes it back. */
export type LawChangeWithdrawal = { readonly change: string; readonly by: string };

/**
 * Takes a change of law back that waits, at once and for good, and states it in the log: to refrain from a widening needs no signature. Throws
 * `law_change_unknown` or `store_unavailable`.
 */
export async function withdrawLawChange(office: LawOffice, withdrawal: LawChangeWithdrawal): Promise<void> {
  await withStore(() => withKeys(office, (held) => held.pool.begin((tx) => withdrawWithin(tx, held, withdrawal))));
}

async function withdrawWithin(tx: Session, office: LawOffice, { change, by }: LawChangeWithdrawal): Promise<void> {
  const { row } = await lockPending(tx, change);
  const { before, after, effectiveAt = "when_signed" } = row;
  const at = office.now();
  const { name } = office.config;
  await writeStatements(tx, office, [
    lawChangeStatement({ step: "withdrawn", at, name, before, after, parts: [], by, change, effectiveAt }),
  ]);
  await endLawChange(tx, { change, outcome: "withdrawn", at });
}
