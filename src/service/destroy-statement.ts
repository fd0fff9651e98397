import { isStatementKind, type StatementKind } from "../core/statement/index.ts";
import { CredenceError } from "../errors.ts";
import { forgetAllowance } from "../store/consents/index.ts";
import { endContact, endRepresentative } from "../store/contacts/index.ts";
import {
  destroyBody,
  destroyRecord,
  forgetReason,
  type OpeningRow,
  readCameAndWent,
  readErasable,
  readRecordForMove,
  type Session,
  type StatementKey,
  standingLink,
} from "../store/index.ts";
import { eraseOfDispute } from "./dispute/index.ts";
import type { Installation } from "./installation.ts";
import { stopCounting } from "./intake/index.ts";
import { objectOf, openStatement } from "./log/index.ts";
import { memberOf, referenceOf } from "./reference-of.ts";

/** What was destroyed; of a record also from which of its subject's versions it last counted, and from which not any more. */
export type Destroyed = { readonly of: StatementKind; readonly came: number | undefined; readonly went: number | undefined };

type Destroying = StatementKey & {
  /** What the subject was raised to in this transaction, which holds it locked. */
  readonly version: number;
};

/** Destroys body and salt of a statement, and whatever else of what it said is kept. Throws `erasure_refused`. */
export async function destroyStatement(tx: Session, installation: Installation, given: Destroying): Promise<Destroyed> {
  const row = await readErasable(tx, given);
  if (row === undefined || row.kind === null || row.salt === null || !isStatementKind(row.kind)) {
    throw new CredenceError("erasure_refused", "the statement was erased before");
  }
  const of = row.kind;
  if (of === "erasure" || of === "expiry" || of === "repair" || of === "renewed_check")
    throw new CredenceError("erasure_refused", "the statement says what was erased, and stays");
  if (of === "authority_look" || of === "withholding")
    throw new CredenceError("erasure_refused", "the statement says which authority looked, and stays: the subject has a right to it");
  if (of === "file_look" || of === "sign_in")
    throw new CredenceError("erasure_refused", "the statement says who looked, or signed in, and stays: the subject has a right to it");
  if ((await standingLink(tx, given)) !== undefined) {
    throw new CredenceError("erasure_refused", "the link that the statement made still stands; unlink the two first");
  }
  if (of === "record") return { of, ...(await eraseRecord(tx, installation, { given, row })) };
  if (of === "withdrawal" || of === "correction") await eraseReason(tx, installation, row);
  if (of === "consent" || of === "informed") await forgetAllowance(tx, given);
  if (of === "contact" || of === "representative") await emptyVault(tx, installation, { row, of });
  if (of === "dispute" || of === "evidence") await eraseOfDispute(tx, given);
  await destroyBody(tx, given, of);
  return { of, came: undefined, went: undefined };
}

type HeldRecord = { readonly given: Destroying; readonly row: OpeningRow };

async function eraseRecord(tx: Session, installation: Installation, { given, row }: HeldRecord): Promise<Omit<Destroyed, "of">> {
  const { subject, statement, version } = given;
  const held = await readRecordForMove(tx, { subject, record: statement });
  if (held === undefined) throw new RangeError("the record to erase is not there");
  const { came, went } = await readCameAndWent(tx, given);
  await stopCounting(tx, installation, { row: held, version });
  await destroyRecord(tx, given, referenceOf(installation, row));
  return { came, went: went ?? version };
}

type Named = { readonly row: OpeningRow; readonly of: "contact" | "representative" };

/** Whichever of its statements is erased: the address goes, and is in force no more. */
async function emptyVault(tx: Session, { keys, now }: Installation, { row, of }: Named): Promise<void> {
  const opened = openStatement(keys, row);
  const id = opened.is === "open" ? memberOf(objectOf(opened.text), of) : undefined;
  if (id === undefined) return;
  const ending = { subject: row.subject, id, at: now() };
  await (of === "contact" ? endContact(tx, ending) : endRepresentative(tx, ending));
}

async function eraseReason(tx: Session, { keys }: Installation, row: OpeningRow): Promise<void> {
  const opened = openStatement(keys, row);
  const record = opened.is === "open" ? memberOf(objectOf(opened.text), "record") : undefined;
  if (record !== undefined) await forgetReason(tx, { subject: row.subject, record });
}
