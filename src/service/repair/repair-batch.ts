import type { RepairStatement } from "../../core/statement/index.ts";
import {
  destroyRecords,
  type ExpiryRow,
  insertExpiries,
  newStatementId,
  raiseVersions,
  readSubjectKeys,
  type Session,
  uuidText,
} from "../../store/index.ts";
import { readRepairable } from "../../store/repairs/index.ts";
import type { Installation } from "../installation.ts";
import { stopCountingAll } from "../intake/index.ts";
import { type Receipted, writeStatements } from "../log/index.ts";
import { referenceOf } from "../reference-of.ts";

/** In whose name records stop counting. */
export type Repairing = Pick<RepairStatement, "campaign" | "basis" | "operator">;

/** Records, by subject and id. */
export type RepairKey = { readonly subject: string; readonly statement: string };

/** What a batch ended. */
export type Repaired = {
  readonly records: readonly { readonly subject: string; readonly record: string; readonly month: number }[];
  readonly stated: readonly Receipted[];
};

/** Ids of 36 characters: a statement of so many is well below what a body may have. */
const NAMED_MAX = 1_000;

/**
 * Ends those of some adverse records that are there and still count, or would but for a dispute or a later record: as in an expiry, a row goes with
 * all that it said, and the next of its slot counts. A `repair` in each subject's chain names them.
 */
export async function repairBatch(tx: Session, installation: Installation, given: Repairing & { readonly keys: readonly RepairKey[] }) {
  const versions = await raiseVersions(tx, [...new Set(given.keys.map(({ subject }) => subject))]);
  const rows = await readRepairable(tx, given.keys);
  await stopCountingAll(tx, installation, { rows, versions });
  await destroyRecords(
    tx,
    rows.map(({ subject, record, opening }) => ({ subject, record, reference: referenceOf(installation, opening) })),
  );
  const stated = await stateRepairs(tx, installation, { given, rows, versions });
  return { records: rows.map(({ subject, record, month }) => ({ subject, record, month })), stated } satisfies Repaired;
}

type Stating = {
  readonly given: Repairing;
  readonly rows: Awaited<ReturnType<typeof readRepairable>>;
  readonly versions: ReadonlyMap<string, number>;
};

/** Where a subject's key is gone nothing about it can be sealed, and nobody could read what was repaired. */
async function stateRepairs(tx: Session, installation: Installation, { given, rows, versions }: Stating): Promise<Receipted[]> {
  const { campaign, basis, operator } = given;
  const bySubject = Map.groupBy(rows, ({ subject }) => subject);
  const keys = await readSubjectKeys(tx, [...bySubject.keys()]);
  const at = installation.now();
  const statements: RepairStatement[] = [];
  const ended: ExpiryRow[] = [];
  for (const [subject, all] of bySubject) {
    const version = versions.get(subject) ?? 0;
    for (let from = 0; from < all.length; from += NAMED_MAX) {
      const named = all.slice(from, from + NAMED_MAX);
      const id = uuidText(newStatementId(at));
      const records = named.map(({ record }) => record);
      const isSaid = keys.has(subject);
      if (isSaid) statements.push({ kind: "repair", id, at, subject, campaign, basis, operator, records, version });
      ended.push(
        ...named.map(({ record, came, went }) => ({
          subject,
          statement: record,
          of: "record" as const,
          expiredAt: at,
          expiry: isSaid ? id : undefined,
          version,
          came,
          went: went ?? version,
        })),
      );
    }
  }
  await insertExpiries(tx, ended);
  return statements.length === 0 ? [] : writeStatements(tx, installation, statements);
}
