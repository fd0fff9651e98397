import type { ExpiryStatement } from "../core/statement/index.ts";
import { readPartsOfChecks } from "../store/asker-parts/index.ts";
import {
  destroyChecks,
  destroyRecords,
  type ExpiredKey,
  type ExpiredRecord,
  type ExpiryRow,
  insertExpiries,
  newStatementId,
  raiseVersions,
  readExpired,
  readSubjectKeys,
  type Session,
  type TimesUp,
  uuidText,
} from "../store/index.ts";
import { sayAgain } from "../store/renewals/index.ts";
import type { Installation } from "./installation.ts";
import { stopCountingAll } from "./intake/index.ts";
import { writeStatements } from "./log/index.ts";
import { type EndedDecision, endDecisions, expireParts } from "./redecide/index.ts";
import { referenceOf } from "./reference-of.ts";

/** What a batch ended. `subjects` are in order of id, each once. */
export type Ended = {
  readonly records: readonly ExpiredRecord[];
  readonly checks: readonly unknown[];
  readonly subjects: readonly string[];
};

/** Ids of 36 characters: a statement of so many is well below what a body may have, and a subject of more makes several. */
const NAMED_MAX = 1_000;

/** Ends those of some records and checks that are there and still past their time, in one transaction. */
export async function expireBatch(installation: Installation, timesUp: TimesUp, keys: readonly ExpiredKey[]): Promise<Ended> {
  return installation.pool.begin(async (tx) => {
    const of = Map.groupBy(keys, (key) => key.of);
    const parts = await readPartsOfChecks(tx, of.get("check") ?? []);
    const versions = await raiseVersions(tx, [...new Set([...keys, ...parts].map(({ subject }) => subject))]);
    const records = await readExpired(tx, timesUp, of.get("record") ?? []);
    await stopCountingAll(tx, installation, { rows: records, versions });
    await destroyRecords(
      tx,
      records.map(({ subject, record, opening }) => ({ subject, record, reference: referenceOf(installation, opening) })),
    );
    const checks = of.get("check") ?? [];
    const destroyed = await destroyChecks(tx, checks);
    const decisions = await endDecisions(tx, installation, checks);
    const told = await expireParts(tx, installation, parts);
    const ended = [
      ...records.map(({ subject, record, came, went }) => ({ subject, statement: record, of: "record", came, went }) as const),
      ...[...destroyed.map((check) => ({ ...check, of: "check" as const })), ...decisions, ...told].map((one) => ({
        ...one,
        ...NEVER_COUNTED,
      })),
    ];
    await stateExpiries(tx, installation, { ended, versions });
    const renewed = decisions.filter((one) => one.of === "renewed_check" && !one.isEarlier);
    return { records, checks: [...destroyed, ...renewed], subjects: [...new Set(ended.map(({ subject }) => subject))].sort() };
  });
}

const NEVER_COUNTED = { came: undefined, went: undefined };

/** A record or a check; or what was decided again on a check, of which some was destroyed before, and is said once more. */
type EndedStatement = Omit<ExpiredKey, "of"> & {
  readonly of: ExpiredKey["of"] | EndedDecision["of"] | "asker_part";
  readonly isEarlier?: boolean;
  readonly came: number | undefined;
  readonly went: number | null | undefined;
};
type Stating = { readonly ended: readonly EndedStatement[]; readonly versions: ReadonlyMap<string, number> };

/** Where a subject's key is gone no statement about it can be sealed, and there was none to read what expired. */
async function stateExpiries(tx: Session, installation: Installation, { ended, versions }: Stating): Promise<void> {
  const bySubject = Map.groupBy(ended, ({ subject }) => subject);
  const keys = await readSubjectKeys(tx, [...bySubject.keys()]);
  const at = installation.now();
  const statements: ExpiryStatement[] = [];
  const rows: ExpiryRow[] = [];
  for (const [subject, all] of bySubject) {
    const version = versions.get(subject) ?? 0;
    for (let from = 0; from < all.length; from += NAMED_MAX) {
      const named = all.slice(from, from + NAMED_MAX);
      const said = expiryOf(named, { id: uuidText(newStatementId(at)), at, subject, version });
      const expiry = keys.has(subject) ? said.id : undefined;
      if (expiry !== undefined) statements.push(said);
      const fresh = named.filter(({ isEarlier }) => isEarlier !== true);
      rows.push(...fresh.map((each) => ({ ...each, expiredAt: at, expiry, version, went: wentOf(each, version) })));
      const earlier = named.filter(({ isEarlier }) => isEarlier === true);
      if (expiry !== undefined) await sayAgain(tx, earlier, expiry);
    }
  }
  await insertExpiries(tx, rows);
  if (statements.length > 0) await writeStatements(tx, installation, statements);
}

function wentOf({ came, went }: EndedStatement, version: number): number | undefined {
  return came === undefined ? undefined : (went ?? version);
}

function expiryOf(named: readonly EndedStatement[], said: Pick<ExpiryStatement, "id" | "at" | "subject" | "version">): ExpiryStatement {
  const [records, checks] = [named.filter(({ of }) => of === "record"), named.filter(({ of }) => of !== "record")];
  const idsOf = (all: readonly EndedStatement[]): string[] => all.map(({ statement }) => statement);
  return { kind: "expiry", ...said, records: idsOf(records), checks: idsOf(checks) };
}
