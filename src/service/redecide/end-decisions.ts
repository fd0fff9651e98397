import type { RedecisionStatement, RenewedCheckStatement } from "../../core/statement/index.ts";
import type { Session } from "../../store/index.ts";
import {
  type CheckKey,
  type DecidedCheck,
  endDecisions as endInStore,
  readDecidedChecks,
  readRedecisionBodies,
} from "../../store/renewals/index.ts";
import type { Installation } from "../installation.ts";
import { openSealed } from "./opened-check.ts";

/** What ends with a check. `earlier` was destroyed before, and the statement that says so ends now. */
export type EndedDecision = CheckKey & { readonly of: "check" | "redecision" | "renewed_check"; readonly isEarlier: boolean };

/** Destroys all that was decided again on checks whose time is up: it says what they said. Returns what ended with them, the checks not among it. */
export async function endDecisions(
  tx: Session,
  { keys }: Pick<Installation, "keys">,
  checks: readonly CheckKey[],
): Promise<EndedDecision[]> {
  const decided = await readDecidedChecks(tx, checks);
  if (decided.length === 0) return [];
  const bodies = await readRedecisionBodies(tx, [...new Set(decided.map(({ subject }) => subject))]);
  const own = new Set(decided.map(keyOf));
  const again = bodies.flatMap((row): EndedDecision[] => {
    // Written by us, and opened by its key.
    const { check } = openSealed(keys, row, row) as RedecisionStatement;
    return own.has(`${row.subject} ${check}`) ? [{ subject: row.subject, statement: row.id, of: "redecision", isEarlier: false }] : [];
  });
  const renewed = decided.flatMap((row): EndedDecision[] => renewedBy(keys, row));
  const now = [...again, ...renewed].filter(({ isEarlier }) => !isEarlier);
  await endInStore(
    tx,
    decided.map(({ subject, check }) => ({ subject, statement: check })),
    now,
  );
  return [...again, ...renewed];
}

function keyOf({ subject, check }: DecidedCheck): string {
  return `${subject} ${check}`;
}

/** The statement in the check's place, and what it had destroyed. */
function renewedBy(keys: Installation["keys"], { body, renewed, ...row }: DecidedCheck): EndedDecision[] {
  const { subject } = row;
  if (renewed === null || body === null) return [];
  const { destroyed } = openSealed(keys, row, { id: renewed, body }) as RenewedCheckStatement;
  return [
    { subject, statement: renewed, of: "renewed_check", isEarlier: false },
    ...destroyed.map(({ statement, of }) => ({ subject, statement, of, isEarlier: true })),
  ];
}
