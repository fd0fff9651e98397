import { uuidArray } from "../binary-array.ts";
import { type Fragment, part, type Sql } from "../sql.ts";

/** A check, by its subject and id. */
export type CheckKey = { readonly subject: string; readonly statement: string };

/** What was decided again on a check whose time is up: the statement in its place, where it was renewed, sealed. */
export type DecidedCheck = {
  readonly subject: string;
  readonly check: string;
  readonly renewed: string | null;
  readonly body: Buffer | null;
  readonly keyVersion: number;
  readonly wrapped: Buffer;
};

/** Those of some checks that were decided again, as far as their subjects' keys are there. */
export async function readDecidedChecks(tx: Sql, keys: readonly CheckKey[]): Promise<DecidedCheck[]> {
  if (keys.length === 0) return [];
  return tx<DecidedCheck>`
    select d.subject, d.id as check, d.renewed, n.body, k.key_version as "keyVersion", k.wrapped
    from ${named(keys)} join redecision d on d.subject = w.subject and d.id = w.statement
    join subject_key k on k.subject = d.subject left join statement n on n.subject = d.subject and n.id = d.renewed`;
}

/** Destroys what was decided again on checks, and forgets that anything was. `statements` are those that said so. */
export async function endDecisions(tx: Sql, checks: readonly CheckKey[], statements: readonly CheckKey[]): Promise<void> {
  if (checks.length > 0) {
    await tx`delete from redecision d using ${named(checks)} where d.subject = w.subject and d.id = w.statement`;
    await tx`delete from linked_check l using ${named(checks)} where l.asked = w.subject and l.id = w.statement`;
  }
  if (statements.length === 0) return;
  await tx`
    update statement s set body = null, salt = null from ${named(statements)} where s.subject = w.subject and s.id = w.statement`;
}

/** Names another statement as the one that says why these are gone: the one that did is gone itself. */
export async function sayAgain(tx: Sql, gone: readonly CheckKey[], said: string): Promise<void> {
  if (gone.length === 0) return;
  await tx`update erasure e set erasure = ${said} from ${named(gone)} where e.subject = w.subject and e.statement = w.statement`;
}

function named(keys: readonly CheckKey[]): Fragment {
  return part`unnest(${uuidArray(keys.map(({ subject }) => subject))}::uuid[], ${uuidArray(keys.map(({ statement }) => statement))}::uuid[])
    as w (subject, statement)`;
}
