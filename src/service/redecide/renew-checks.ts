import {
  openTalliesLeft,
  openTalliesWithout,
  openUses,
  type Stated,
  standingAgain,
  type TalliesWithout,
  type Uses,
} from "../../core/file/index.ts";
import type { CheckStatement, ErasureStatement, RedecisionStatement, RenewedCheckStatement } from "../../core/statement/index.ts";
import { canonicalJson } from "../../lib/index.ts";
import { newStatementId, type RedecidableCheck, readRedecidableChecks, type Session, uuidText } from "../../store/index.ts";
import {
  type Destruction,
  destroyDecisions,
  insertErasureCause,
  keepRenewals,
  type Renewal,
  readRedecisionBodies,
} from "../../store/renewals/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, writeStatements } from "../log/index.ts";
import { tellOfErasure } from "../telling/index.ts";
import { tellable } from "./decide-again.ts";
import { eraseTold } from "./erase-told.ts";
import { type ErasedRecord, type RenewedChecks, withoutRecord } from "./erased-record.ts";
import { type LawOfChecks, openLawOfChecks } from "./law-of-checks.ts";
import { hasRead, type OpenedCheck, openRedecidable, openSealed } from "./opened-check.ts";
import { RecordHistories } from "./record-histories.ts";
import { renewParts } from "./renew-parts.ts";

/**
 * Decides every check again that a record made a difference to, whenever it was told or decided again, before the record is destroyed; and destroys
 * what was told: a difference would tell what was erased (law 6). A statement in the place of each says what the check said, but for that record. Where
 * the law of a check is gone, nothing can be said in its place, and it is erased like the record. All in the caller's transaction, in which
 * `lockRedeciding` was called and the record still is; in memory are 2,000 checks, their decisions, and the records of their subjects.
 */
export async function renewChecks(tx: Session, installation: Installation, erased: ErasedRecord): Promise<RenewedChecks> {
  const histories = new RecordHistories(tx, installation.keys);
  if (!(await isRecord(histories, erased))) return { stated: [], erased: [] };
  const renewing = { tx, installation, erased, law: await openLawOfChecks(installation.pool), histories };
  await insertErasureCause(tx, { ...erased, record: erased.statement, statement: erased.id, at: installation.now() });
  const renewed: { stated: Receipted[]; erased: RenewedChecks["erased"][number][] } = { stated: [], erased: [] };
  await readRedecidableChecks(tx, { subject: erased.subject, version: erased.version, since: 0 }, async (rows) => {
    const some = await renewSome({ ...renewing, read: readingBefore }, rows);
    renewed.stated.push(...some.stated);
    renewed.erased.push(...some.erased);
  });
  // They rest on their checks as these stand now; what was held of records is as it was.
  const parts = await renewParts(renewing, erased);
  return { stated: [...renewed.stated, ...parts.stated], erased: [...renewed.erased, ...parts.erased] };
}

/**
 * The same for some checks that may have been under way when a record was erased, and so were written after it: those whose tallies are not the sums
 * of the records that are left.
 */
export async function renewLate(
  tx: Session,
  late: Omit<Renewing, "tx" | "read">,
  rows: readonly RedecidableCheck[],
): Promise<RenewedChecks> {
  const untouched = rows.filter(({ renewed, redecision }) => renewed === null && redecision === null);
  return renewSome({ ...late, tx, read: readingAfter }, untouched);
}

type Renewing = {
  readonly tx: Session;
  readonly installation: Installation;
  readonly erased: ErasedRecord;
  readonly law: LawOfChecks;
  readonly histories: RecordHistories;
  /** Which checks are to be renewed, and by what. */
  readonly read: (held: Held, erased: ErasedRecord) => Omit<Reading, "known">;
};

async function isRecord(histories: RecordHistories, { subject, statement }: ErasedRecord): Promise<boolean> {
  const own = (await histories.of(new Set([subject]))).get(subject)?.stated ?? [];
  return own.some(({ body }) => body?.kind === "record" && body.id === statement);
}

/** A check, and every decision of it that is still there. */
type Decided = OpenedCheck & { readonly redecisions: readonly RedecisionStatement[] };

type Reading = { readonly isUsed: Uses; readonly talliesOf: TalliesWithout; readonly known: ReadonlyMap<string, number> };

async function renewSome(renewing: Renewing, rows: readonly RedecidableCheck[]): Promise<RenewedChecks> {
  const { tx, installation, erased } = renewing;
  const opened = rows.map((row) => openRedecidable(installation.keys, row)).filter(({ check }) => hasRead(check, erased));
  const redecisions = await redecisionsOf(renewing, opened);
  const reading = await readingOf(renewing, opened);
  const used = opened
    .map((one): Decided => ({ ...one, redecisions: redecisions.get(one.check.id) ?? [] }))
    .filter((one) => reading.isUsed(one.check, [one.renewed?.known ?? [], ...one.redecisions.map(({ known }) => known)]));
  const renewals = await Promise.all(used.map((one) => renewalOf(renewing, one, reading)));
  const stated = await writeStatements(
    tx,
    installation,
    renewals.flatMap(({ said }) => said),
  );
  await destroyDecisions(
    tx,
    renewals.flatMap(({ destroyed }) => destroyed),
  );
  await keepRenewals(
    tx,
    renewals.flatMap(({ kept }) => kept ?? []),
  );
  const told = await eraseTold(tx, installation, {
    versions: new Map(used.map(({ check }) => [check.subject, reading.known.get(check.subject) ?? check.version])),
    redecisions: [...redecisions.values()].flat().map(({ id }) => id),
    basis: erased.basis,
  });
  const gone = renewals.flatMap((one) => (one.kept === undefined ? one.destroyed : []));
  await tellOfErasure(
    tx,
    installation,
    renewals.flatMap(({ said }) => said.flatMap((each) => (each.kind === "renewed_check" ? [each] : []))),
  );
  return { stated: [...stated, ...told.stated], erased: [...gone, ...told.erased] };
}

async function redecisionsOf({ tx, installation }: Renewing, opened: readonly OpenedCheck[]): Promise<Map<string, RedecisionStatement[]>> {
  const again = opened.filter(({ row }) => row.redecision !== null);
  const bodies = await readRedecisionBodies(tx, [...new Set(again.map(({ check }) => check.subject))]);
  // Written by us, and opened by its key.
  const statements = bodies.map((row) => openSealed(installation.keys, row, row) as RedecisionStatement);
  return Map.groupBy(statements, ({ check }) => check);
}

/** What is known of the records that checks read. */
type Held = {
  readonly checks: readonly CheckStatement[];
  readonly registers: LawOfChecks["registers"];
  readonly stated: ReadonlyMap<string, readonly Stated[]>;
  readonly known: ReadonlyMap<string, number>;
};

async function readingOf({ law, histories, erased, read }: Renewing, opened: readonly OpenedCheck[]): Promise<Reading> {
  const checks = opened.map(({ check }) => check);
  const held = await histories.of(new Set(checks.flatMap(({ linked }) => linked.map(({ subject }) => subject))));
  const known = new Map([...held].map(([subject, { version }]) => [subject, version]));
  const stated = new Map([...held].map(([subject, history]) => [subject, history.stated]));
  return { ...read({ checks, registers: law.registers, stated, known }, erased), known };
}

function readingBefore({ stated, ...leaving }: Held, erased: ErasedRecord): Omit<Reading, "known"> {
  const left = new Map(stated).set(erased.subject, withoutRecord(stated.get(erased.subject) ?? [], erased));
  return { isUsed: openUses(stated, { ...leaving, record: erased.statement }), talliesOf: openTalliesWithout(left, leaving) };
}

function readingAfter({ stated, ...leaving }: Held): Omit<Reading, "known"> {
  const toldOf = openTalliesLeft(stated, { ...leaving, known: new Map() });
  return {
    isUsed: (check) => canonicalJson(tellable(() => toldOf(check)) ?? null) !== canonicalJson(check.tallies),
    talliesOf: openTalliesLeft(stated, leaving),
  };
}

type Renewed = {
  readonly said: readonly (RenewedCheckStatement | ErasureStatement)[];
  readonly destroyed: readonly Destruction[];
  readonly kept: Renewal | undefined;
};

async function renewalOf(renewing: Renewing, one: Decided, reading: Reading): Promise<Renewed> {
  const { installation, erased } = renewing;
  const { check, row } = one;
  const at = installation.now();
  const destroyed = destroyedWith(one);
  const version = reading.known.get(check.subject) ?? check.version;
  const again = await decidedWithout(renewing, one, reading);
  const made = { at, subject: check.subject };
  if (again === undefined) {
    const said = destroyed.map(
      ({ statement, of }): ErasureStatement => ({
        kind: "erasure",
        id: uuidText(newStatementId(at)),
        ...made,
        statement,
        of,
        basis: erased.basis,
        version,
      }),
    );
    return {
      said,
      destroyed: said.map(({ id, statement }, i) => ({ ...made, version, statement, of: destroyed[i]?.of ?? "check", said: id })),
      kept: undefined,
    };
  }
  const { id: _id, at: _at, kind: _kind, ...told } = check;
  const id = uuidText(newStatementId(at));
  const known = check.linked.map((read) => ({ subject: read.subject, version: reading.known.get(read.subject) ?? read.version }));
  const renewed: RenewedCheckStatement = {
    ...told,
    ...again,
    ...made,
    kind: "renewed_check",
    id,
    check: check.id,
    askedAt: check.at,
    cause: erased.id,
    known,
    destroyed,
  };
  const isOther = again.standing.grade !== check.standing.grade || again.standing.probability !== check.standing.probability;
  return {
    said: [renewed],
    destroyed: destroyed.map((each) => ({ ...each, ...made, version, said: id })),
    kept: {
      subject: check.subject,
      check: check.id,
      statement: id,
      cause: erased.id,
      at,
      subscriber: row.subscriber,
      purpose: row.purpose,
      isChanged: isOther || row.wasChanged === true,
    },
  };
}

/** The check and all that was said of it since, with what earlier renewals destroyed: their statements go too. */
function destroyedWith({ check, renewed, redecisions }: Decided): RenewedCheckStatement["destroyed"] {
  const before = renewed === undefined ? [{ statement: check.id, of: "check" as const }] : [...renewed.destroyed, ofKind(renewed)];
  return [...before, ...redecisions.map(ofKind)];
}

function ofKind<Kind extends "redecision" | "renewed_check">({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  return { statement: id, of: kind };
}

async function decidedWithout({ law }: Renewing, { check, last }: Decided, { talliesOf }: Reading) {
  const tallies = tellable(() => talliesOf(check, last));
  const own = tallies === undefined ? undefined : await law.of(check);
  if (tallies === undefined || own === undefined) return undefined;
  const standing = tellable(() => standingAgain(check, { ...own, tallies }));
  return standing === undefined ? undefined : { tallies, standing };
}
