import type { NoticeStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { newStatementId, readSubjectKeys, type Session, seal, uuidBytes, uuidText } from "../../store/index.ts";
import { insertNotices, type NoticeRow } from "../../store/notices/index.ts";
import type { Installation } from "../installation.ts";
import { type PlainStatement, type Receipted, writeStatements } from "../log/index.ts";
import type { NewNotice, Receiver } from "./new-notice.ts";

/** What is needed to queue a notice. */
type Queueing = Pick<Installation, "keys" | "now">;

/** What is kept apart from the statement until the notice is settled. */
export type NoticeSecret = { readonly address?: { readonly scheme: "email" | "phone"; readonly value: string }; readonly secret?: string };

const NO_BYTES = Buffer.alloc(0);

/**
 * Queues notices in the caller's transaction, each with its statement, and returns what a receipt names of these. Who was to be told the same for
 * the same cause before is not told again, so a retry adds nothing. Delivery follows within seconds of the commit; while nothing else is configured,
 * into files in the operator's outbox. Throws `store_unsound` for a subject that there is not, and `body_too_large`.
 */
export async function queueNotices(tx: Session, { keys, now }: Queueing, notices: readonly NewNotice[]): Promise<Receipted[]> {
  if (notices.length === 0) return [];
  const at = now();
  const secretive = notices.filter(({ to, secret }) => to.kind === "contact" || secret !== undefined);
  const stored = await readSubjectKeys(tx, [...new Set(secretive.map(({ to }) => to.subject))]);
  const made = notices.map((notice) => {
    const { subject } = notice.to;
    const sealed = (id: string, text: string): Buffer => {
      const key = stored.get(subject);
      if (key === undefined) throw new CredenceError("store_unsound", `the subject ${subject} has no key`);
      return seal(keys.subjectKey(subject, key), uuidBytes(id), text);
    };
    return { statement: statementOf(notice, at), secret: secretOf(notice, { at, sealed }), address: addressDigest(notice.to, keys) };
  });
  const isNew = await insertNotices(
    tx,
    made.map(({ statement, ...row }): NoticeRow => ({ ...rowOf(statement), ...row, secretId: row.secret.id, secret: row.secret.bytes })),
  );
  const statements = made.flatMap(({ statement }): PlainStatement[] => (isNew.has(statement.id) ? [statement] : []));
  return writeStatements(tx, { keys, now }, statements);
}

function statementOf({ to, about, cause, text, data = {} }: NewNotice, at: number): NoticeStatement {
  const id = uuidText(newStatementId(at));
  return { kind: "notice", id, at, subject: to.subject, to: laneOf(to), about, cause, text, data };
}

/** A receiver, as a word. What is for one lane waits for nothing in another. */
function laneOf(to: Receiver): string {
  return to.kind === "source" || to.kind === "subscriber" ? `${to.kind}:${to.name}` : to.kind;
}

function rowOf({ subject, id, to: lane, about, cause, at }: NoticeStatement) {
  return { subject, id, lane, about, cause, queuedAt: at };
}

type Sealing = { readonly at: number; readonly sealed: (id: string, text: string) => Buffer };

/** Sealed by an id of its own: that of the statement has sealed the statement. */
function secretOf({ to, secret }: NewNotice, { at, sealed }: Sealing): { readonly id: string; readonly bytes: Buffer } {
  const id = uuidText(newStatementId(at));
  const address = to.kind === "contact" ? { address: to.address } : {};
  const kept: NoticeSecret = { ...address, ...(secret === undefined ? {} : { secret }) };
  return { id, bytes: Object.keys(kept).length === 0 ? NO_BYTES : sealed(id, JSON.stringify(kept)) };
}

/** Under the key file, so that the same to two addresses is two notices, and no address lies in the clear. */
function addressDigest(to: Receiver, keys: Queueing["keys"]): Buffer {
  return to.kind === "contact" ? Buffer.from(keys.digest(`${to.address.scheme}:${to.address.value}`), "hex") : NO_BYTES;
}
