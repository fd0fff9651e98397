import type { KeyObject } from "node:crypto";
import type { Statement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { canonicalJson } from "../../lib/index.ts";
import {
  commitTo,
  enqueueFirst,
  enqueueStatements,
  insertStatements,
  type Keyring,
  OWN_CHAIN,
  readSubjectKeys,
  type Sql,
  seal,
  uuidBytes,
} from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import type { Receipted } from "./receipt.ts";

/** A statement that has no row of its own elsewhere. */
export type PlainStatement = Exclude<Statement, { readonly kind: "record" | "check" }>;

/**
 * Makes statements: keeps their bodies, sealed where they are about somebody, and puts them into the log's queue, in the caller's
 * transaction. Returns what a receipt names of them. Throws `body_too_large`.
 */
export async function writeStatements(
  tx: Sql,
  making: Pick<Installation, "keys" | "now">,
  statements: readonly PlainStatement[],
): Promise<Receipted[]> {
  const made = await keepStatements(tx, making, statements);
  await enqueueStatements(tx, making.now(), made);
  return made.map(({ id, commitment }) => ({ id, commitment }));
}

/** The same for a statement that everything which waits for the log must follow. */
export async function writeFirst(tx: Sql, making: Pick<Installation, "keys" | "now">, statement: PlainStatement): Promise<void> {
  await enqueueFirst(tx, making.now(), await keepStatements(tx, making, [statement]));
}

async function keepStatements(tx: Sql, { keys }: Pick<Installation, "keys">, statements: readonly PlainStatement[]) {
  const keyOf = await readKeys(tx, keys, statements);
  const made = statements.map((statement) => rowOf(statement, keyOf));
  await insertStatements(tx, made);
  return made;
}

type KeyOf = (subject: string) => KeyObject;

/** Those that were opened lately are not asked for: a deed makes statements several times over. */
async function readKeys(tx: Sql, keys: Keyring, statements: readonly PlainStatement[]): Promise<KeyOf> {
  const subjects = new Set(statements.map(chainOf).filter((subject) => subject !== OWN_CHAIN));
  const unopened = [...subjects].filter((subject) => keys.openKey(subject) === undefined);
  const stored = await readSubjectKeys(tx, unopened);
  return (subject) => {
    const opened = keys.openKey(subject);
    if (opened !== undefined) return opened;
    const key = stored.get(subject);
    if (key === undefined) throw new CredenceError("store_unsound", `the subject ${subject} has no key`);
    return keys.subjectKey(subject, key);
  };
}

function rowOf(statement: PlainStatement, keyOf: KeyOf) {
  const { id, kind, at: madeAt } = statement;
  const subject = chainOf(statement);
  const text = canonicalJson(statement);
  const isSealed = subject !== OWN_CHAIN;
  const body = isSealed ? seal(keyOf(subject), uuidBytes(id), text) : Buffer.from(text);
  return { subject, id, kind, madeAt, isSealed, body, ...commitTo(text) };
}

/** What the installation says of itself goes into a chain of its own. */
function chainOf(statement: PlainStatement): string {
  return "subject" in statement ? statement.subject : OWN_CHAIN;
}
