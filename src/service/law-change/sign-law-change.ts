import { SIGNATURES_NEEDED } from "../../core/law/index.ts";
import { CredenceError } from "../../errors.ts";
import { type Session, withStore } from "../../store/index.ts";
import { insertLawSignature, type LawChangeRow, type LawRow } from "../../store/law-changes/index.ts";
import { writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { signedLawChange } from "./law-change-note.ts";
import { lawChangeState, operatorKeysIn } from "./law-change-state.ts";
import { lawChangeStatement } from "./law-change-statement.ts";
import type { LawOffice } from "./law-office.ts";
import { lockPending } from "./lock-pending.ts";
import type { OperatorKey } from "./operator-key.ts";
import { operatorsOf } from "./operators-of.ts";

/** From the last signature until it may be in force: 30 days (law 11). */
const PUBLISHED_MICROS = 30 * 86_400_000_000;

/** The change's id, and the key of the operator who signs. */
export type LawChangeSigning = { readonly change: string; readonly key: OperatorKey };

/** What became of a signature: how many there are, and from when (UTC microseconds) the change may be in force, once there are enough. */
export type SignedLawChange = { readonly change: string; readonly signatures: number; readonly effectiveAt: number | undefined };

/**
 * Signs a change of law that waits, and states it in the log; with the second operator's signature its 30 days begin. Throws `law_change_unknown`,
 * `law_change_refused` (no operator of the law in force, signed before, or the law was narrowed since) or `store_unavailable`.
 */
export async function signLawChange(office: LawOffice, signing: LawChangeSigning): Promise<SignedLawChange> {
  return withStore(() => withKeys(office, (held) => held.pool.begin((tx) => signWithin(tx, held, signing))));
}

async function signWithin(tx: Session, office: LawOffice, { change, key }: LawChangeSigning): Promise<SignedLawChange> {
  const { inForce, row } = await lockPending(tx, change);
  await demandRight(tx, office, { row, inForce, key });
  const { name } = office.config;
  const { before, after, declaration: _, signatures, effectiveAt: known } = row;
  const at = office.now();
  const effectiveAt = known ?? (signatures.length + 1 < SIGNATURES_NEEDED ? undefined : at + PUBLISHED_MICROS);
  const note = await signedLawChange({ name, before, after, change }, key);
  const by = key.key.name;
  const told = { step: "signed", at, name, before, after, parts: [], by, note, change, effectiveAt: effectiveAt ?? "when_signed" } as const;
  const statement = lawChangeStatement(told);
  await writeStatements(tx, office, [statement]);
  await insertLawSignature(tx, { change, effectiveAt, operator: by, note, signedAt: at, statement: statement.id });
  return { change, signatures: signatures.length + 1, effectiveAt };
}

type Wanted = { readonly row: LawChangeRow; readonly inForce: LawRow; readonly key: OperatorKey };

async function demandRight(tx: Session, office: LawOffice, { row, inForce, key: { key } }: Wanted): Promise<void> {
  const operators = operatorsOf(operatorKeysIn(inForce.declaration));
  const isOperator = operators.some(
    (one) => one.name === key.name && one.keyId === key.keyId && Buffer.compare(one.publicKey, key.publicKey) === 0,
  );
  if (!isOperator)
    throw refused(
      `${key.name} is no operator of the law in force with this key; wanted one of ${operators.map((one) => one.name).join(", ")}`,
    );
  if (row.signatures.some(({ operator }) => operator === key.name)) {
    throw refused(`${key.name} has signed this change already; wanted the word of another operator`);
  }
  const state = await lawChangeState(tx, row, { name: office.config.name, inForce, operators, now: office.now() });
  if (state.is === "stale")
    throw refused("the law in force was narrowed since this change was proposed; wanted it withdrawn and proposed anew");
}

function refused(message: string): CredenceError {
  return new CredenceError("law_change_refused", message);
}
