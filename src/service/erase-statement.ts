import type { ErasureStatement, StatementKind } from "../core/statement/index.ts";
import { CredenceError } from "../errors.ts";
import {
  appendErasures,
  findStatement,
  insertErasure,
  newStatementId,
  OWN_CHAIN,
  raiseVersions,
  type Session,
  uuidText,
  withStore,
} from "../store/index.ts";
import { lockRedeciding } from "../store/renewals/index.ts";
import { destroyStatement } from "./destroy-statement.ts";
import { demandDisputeOver } from "./dispute/index.ts";
import type { Installation } from "./installation.ts";
import { type Receipted, receiptOf, writeStatements } from "./log/index.ts";
import { renewChecks } from "./redecide/index.ts";
import { withKeys } from "./with-keys.ts";

/** An operator destroying what one statement said. */
export type ErasureRequest = {
  /** The statement's id. */
  readonly statement: string;
  /** The provision under which it is erased, as the operator cites it, in 1 to 500 characters; it is kept, and named in the subject's file. */
  readonly basis: string;
  readonly operator: string;
};

/** What was erased, by the statement that says so. */
export type ErasureResult = {
  readonly erasure: string;
  readonly statement: string;
  readonly subject: string;
  readonly of: StatementKind;
  /** UTC microseconds. */
  readonly at: number;
  /** The operator's signed receipt (see `Receipt`). */
  readonly receipt: string;
};

const BASIS_CHARS_MAX = 500;

/**
 * Destroys body and salt of one statement about a subject, and states that it did; the leaf stays where it is, and proves that something was
 * stated and erased, and when. A record stops counting, with whatever it counted: the next of its slot counts again, and its row goes with all that
 * it said, down to the digest of its content; its reference stays, so that a retry does not bring it back. A withdrawal or correction
 * keeps its effect without its reason; a check keeps who looked, when and for which purpose.
 *
 * Checks that used an erased record are decided again without it, and what they said is destroyed too (see `renewChecks`).
 *
 * The erasure is in the list beside the key, durably, before it is committed: a store restored from an older backup erases it again before anything
 * is served. Bytes that PostgreSQL has not yet overwritten, and earlier backups, hold it until they go. Throws `statement_unknown`, `erasure_refused`,
 * `log_file_damaged`, `file_unreadable` or `store_unavailable`.
 */
export async function eraseStatement(installation: Installation, request: ErasureRequest): Promise<ErasureResult> {
  demandBasis(request.basis);
  return withStore(async () => {
    const subject = await subjectOf(installation, request.statement);
    const {
      stated,
      alsoErased: _,
      ...erased
    } = await withKeys(installation, (held) =>
      held.pool.begin(async (tx) => {
        await demandDisputeOver(tx, { subject, statement: request.statement });
        const made = await eraseWithin(tx, held, { ...request, subject });
        const { at, alsoErased } = made;
        const all = [{ subject, statement: made.statement }, ...alsoErased];
        await appendErasures(
          held.log.files.erasures,
          all.map((one) => ({ statement: one.statement, subject: one.subject, at, basis: request.basis })),
        );
        return made;
      }),
    );
    return { ...erased, receipt: await receiptOf(installation, stated) };
  });
}

/** A statement to erase, whose subject is known; by nobody where it was erased before and came back with a backup. */
export type Erasing = Omit<ErasureRequest, "operator"> & { readonly subject: string; readonly operator?: string };

/** What was erased; and which checks with it, where nothing could be said in their place. */
type Erased = Omit<ErasureResult, "receipt"> & {
  readonly stated: readonly Receipted[];
  readonly alsoErased: readonly { readonly subject: string; readonly statement: string }[];
};

/** The same within a transaction, without the list. Throws `erasure_refused` where nothing of it is left. */
export async function eraseWithin(
  tx: Session,
  installation: Installation,
  { subject, statement, basis, operator }: Erasing,
): Promise<Erased> {
  await lockRedeciding(tx);
  const version = (await raiseVersions(tx, [subject])).get(subject) ?? 0;
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  const renewed = await renewChecks(tx, installation, { id, subject, statement, basis, version });
  const destroyed = await destroyStatement(tx, installation, { subject, statement, version });
  const { of } = destroyed;
  const said: ErasureStatement = { kind: "erasure", id, at, subject, statement, of, basis, version };
  await insertErasure(tx, { ...destroyed, subject, statement, erasedAt: at, erasure: id, version, operator });
  const stated = await writeStatements(tx, installation, [said]);
  return { erasure: id, statement, subject, of, at, stated: [...stated, ...renewed.stated], alsoErased: renewed.erased };
}

function demandBasis(basis: string): void {
  const isWhole = basis.trim() !== "" && basis.length <= BASIS_CHARS_MAX && basis.isWellFormed();
  if (!isWhole)
    throw new CredenceError("erasure_refused", `the basis has ${basis.length} characters; wanted 1 to ${BASIS_CHARS_MAX} of text`);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function subjectOf({ pool }: Installation, statement: string): Promise<string> {
  const place = UUID.test(statement) ? await findStatement(pool, statement) : undefined;
  if (place === undefined)
    throw new CredenceError("statement_unknown", "no statement in the log has this id; wanted a UUID as an answer gave it");
  if (place === "queued") throw new CredenceError("erasure_refused", "the statement still waits for the log; erase it in a minute");
  if (place.subject === OWN_CHAIN)
    throw new CredenceError("erasure_refused", "the statement is the installation's own: it is about nobody");
  return place.subject;
}
