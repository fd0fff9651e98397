import { forYouAgain, openTalliesWithout, readAsChecked, type Stated } from "../../core/file/index.ts";
import { type SubjectPart, subjectPartOf, type Tallies } from "../../core/standing/index.ts";
import { type AskerPartStatement, askerPartAsCheck } from "../../core/statement/index.ts";
import { canonicalJson, monthOf } from "../../lib/index.ts";
import type { PartAgain, StandingPart } from "../../store/asker-parts/index.ts";
import { newStatementId, readRedecidableOf, type Session, uuidText } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { tellable } from "./decide-again.ts";
import type { LawOfChecks, PartLaw } from "./law-of-checks.ts";
import { type OpenedCheck, openRedecidable, openSealed } from "./opened-check.ts";
import type { RecordHistories } from "./record-histories.ts";

/** With what parts are decided again. `cause` is the statement that takes a record back, or erases it. */
export type DecidingParts = {
  readonly tx: Session;
  readonly installation: Installation;
  readonly law: LawOfChecks;
  readonly histories: RecordHistories;
  readonly cause: string;
  /** What is left of the records, where it is not all that is held. */
  readonly left?: (stated: ReadonlyMap<string, readonly Stated[]>) => ReadonlyMap<string, readonly Stated[]>;
};

/** A part, how it stands, and its check where that is still there. */
export type OpenedPart = { readonly row: StandingPart; readonly part: AskerPartStatement; readonly check: OpenedCheck | undefined };

/** A part as it would be now; `isSame` where that is how it stands. Undefined where its law, or its records, are not there as it names them. */
export type PartNow = OpenedPart & {
  readonly again: { readonly statement: AskerPartStatement; readonly kept: PartAgain; readonly isSame: boolean } | undefined;
};

/** Opens parts, with the checks that they are of. */
export async function openParts({ tx, installation: { keys } }: DecidingParts, rows: readonly StandingPart[]): Promise<OpenedPart[]> {
  const checks = await readRedecidableOf(
    tx,
    rows.map(({ checkSubject: subject, checkId: id }) => ({ subject, id })),
  );
  const byId = new Map(checks.map((row) => [row.id, openRedecidable(keys, row)]));
  return rows.map((row) => {
    // Written by us, and opened by its key.
    const part = openSealed(keys, row, { id: row.statement, body: row.body }) as AskerPartStatement;
    return { row, part, check: byId.get(row.checkId) };
  });
}

/** Decides parts again, each with its own model and register versions: what the asker's tallies are now, and the subject's as its check stands. */
export async function partsNow(deciding: DecidingParts, opened: readonly OpenedPart[]): Promise<PartNow[]> {
  const { law, histories, left = (stated) => stated } = deciding;
  const checks = opened.map(({ part }) => askerPartAsCheck(part));
  const held = await histories.of(new Set(checks.flatMap(({ linked }) => linked.map(({ subject }) => subject))));
  const known = new Map([...held].map(([subject, { version }]) => [subject, version]));
  const stated = left(new Map([...held].map(([subject, history]) => [subject, history.stated])));
  const talliesOf = openTalliesWithout(stated, { checks, registers: law.registers, known });
  return Promise.all(
    opened.map(async (one) => {
      const { part } = one;
      const last = part.again && { known: part.again.known, tallies: part.tallies };
      const tallies = tellable(() => talliesOf(askerPartAsCheck(part), last));
      return { ...one, again: tallies === undefined ? undefined : await againOf(deciding, one, { tallies, known }) };
    }),
  );
}

type Now = { readonly tallies: Tallies; readonly known: ReadonlyMap<string, number> };

async function againOf(deciding: DecidingParts, opened: OpenedPart, { tallies, known }: Now): Promise<PartNow["again"]> {
  const { law, installation, cause } = deciding;
  const { row, part } = opened;
  const own = await law.ofPart(part);
  const ofSubject = own && subjectPartNow(law, opened, own);
  if (own === undefined || ofSubject === undefined) return undefined;
  const now = { ...part, tallies, part: ofSubject };
  const standing = tellable(() => forYouAgain(now, { ...own, known: law.registers }));
  if (standing === undefined) return undefined;
  const at = installation.now();
  const again = {
    of: row.id,
    cause,
    known: part.linked.map(({ subject, version }) => ({ subject, version: known.get(subject) ?? version })),
  };
  const statement: AskerPartStatement = { ...now, id: uuidText(newStatementId(at)), at, standing, again };
  const isSame = canonicalJson([tallies, ofSubject, standing]) === canonicalJson([part.tallies, part.part, part.standing]);
  const isOther = standing.grade !== part.standing.grade || standing.probability !== part.standing.probability;
  const kept = { subject: row.subject, id: row.id, statement: statement.id, isChanged: row.isChanged || isOther };
  return { statement, kept, isSame };
}

/** A check that is gone tells nothing any more: what it brought stays. */
function subjectPartNow(law: LawOfChecks, { part, check }: OpenedPart, { purpose, model }: PartLaw): SubjectPart | undefined {
  if (check === undefined) return part.part;
  const asked = readAsChecked(purpose, check.check, law.registers);
  const { tallies } = check.last ?? check.check;
  return asked && tellable(() => subjectPartOf({ purpose: asked, model, month: monthOf(part.standingAt), tallies }));
}
