import { CredenceError } from "../../errors.ts";
import { type ErasureRequestRow, readErasables } from "../../store/erasure-requests/index.ts";
import { appendErasures, findStatement, readErasable, type Session, stillHeld } from "../../store/index.ts";
import { forgetRater, forgetRingListings } from "../../store/raters/index.ts";
import { eraseWithin } from "../erase-statement.ts";
import type { Installation } from "../installation.ts";
import { objectOf, openStatement, type Receipted } from "../log/index.ts";
import { memberOf } from "../reference-of.ts";

/** As many as one transaction takes: some seconds, in which nothing is decided again for anybody else. */
const TOGETHER_MAX = 100;

/** Nobody changes addresses so often. */
const CONTACTS_MAX = 10_000;

type Erasing = { readonly request: ErasureRequestRow; readonly basis: string; readonly operator: string };

/** How many statements were erased, with all that was said of it. */
type ErasedTogether = { readonly erased: number; readonly stated: readonly Receipted[] };

/**
 * Erases what a request asks for, or a part of it where that is much, as `eraseStatement` does, with everything that an erasure carries, and notes it
 * in the list beside the key before the commit. What is gone by now is passed over. Throws `erasure_refused`.
 */
export async function eraseAsked(tx: Session, installation: Installation, { request, basis, operator }: Erasing): Promise<ErasedTogether> {
  const { subject } = request;
  const stated: Receipted[] = [];
  const gone: { readonly subject: string; readonly statement: string; readonly at: number; readonly basis: string }[] = [];
  let erased = 0;
  for (const statement of await statementsOf(tx, installation, request)) {
    // An erasure takes checks with it for which nothing can be said in their place.
    if ((await stillHeld(tx, [{ subject, statement }])).length === 0) continue;
    if ((await findStatement(tx, statement)) === "queued")
      throw new CredenceError("erasure_refused", "a statement that is asked for still waits for the log; answer in a minute");
    const made = await eraseWithin(tx, installation, { subject, statement, basis, operator });
    stated.push(...made.stated);
    for (const one of [{ subject, statement }, ...made.alsoErased]) gone.push({ ...one, at: made.at, basis });
    erased += 1;
  }
  if (request.of === "everything") {
    await forgetRater(tx, subject);
    await forgetRingListings(tx, subject);
  }
  if (gone.length > 0) await appendErasures(installation.log.files.erasures, gone);
  return { erased, stated };
}

/** Whether a request asks for more than one transaction takes. */
export async function isMuch(tx: Session, { subject, of }: ErasureRequestRow): Promise<boolean> {
  return of === "everything" && (await readErasables(tx, { subject, of, limit: TOGETHER_MAX + 1 })).length > TOGETHER_MAX;
}

async function statementsOf(tx: Session, installation: Installation, { subject, of, target }: ErasureRequestRow): Promise<string[]> {
  if ((of === "record" || of === "check") && target !== null) return [target];
  if (of !== "contact") return (await readErasables(tx, { subject, of, limit: TOGETHER_MAX })).map(({ statement }) => statement);
  const named: string[] = [];
  for (const { statement } of await readErasables(tx, { subject, of, limit: CONTACTS_MAX })) {
    if ((await contactOf(tx, installation, { subject, statement })) === target) named.push(statement);
  }
  return named;
}

type Key = { readonly subject: string; readonly statement: string };

/** Which contact a statement is about: its sealed text says so. */
async function contactOf(tx: Session, { keys }: Installation, key: Key): Promise<string | undefined> {
  const row = await readErasable(tx, key);
  const opened = row === undefined ? undefined : openStatement(keys, row);
  return opened?.is === "open" ? memberOf(objectOf(opened.text), "contact") : undefined;
}
