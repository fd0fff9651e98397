import { type LastDecision, openTalliesWithout, standingAgain } from "../../core/file/index.ts";
import type { Tallies } from "../../core/standing/index.ts";
import type { CheckStatement, RedecisionStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { canonicalJson } from "../../lib/index.ts";
import { newStatementId, type RedecidableCheck, type SubjectCauses, uuidText } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import type { LawOfChecks } from "./law-of-checks.ts";
import { hasRead, type OpenedCheck, openRedecidable } from "./opened-check.ts";
import type { RecordHistories } from "./record-histories.ts";

/** With what checks are decided again. */
export type DecidingAgain = {
  readonly installation: Installation;
  readonly law: LawOfChecks;
  readonly histories: RecordHistories;
  readonly causes: SubjectCauses;
};

/** A check whose tallies are other ones now than those it was last decided by. */
export type DecidedAgain = {
  readonly row: RedecidableCheck;
  readonly check: CheckStatement;
  readonly statement: RedecisionStatement;
  readonly isChanged: boolean;
};

/** `undecided`: checks whose law, or whose records, are not there as they name them. */
export type DecidedChecks = { readonly decided: readonly DecidedAgain[]; readonly undecided: number };

/** Decides those of some checks again that read a record which was taken back. A check that counted none is left as it is. */
export async function decideAgain(deciding: DecidingAgain, rows: readonly RedecidableCheck[]): Promise<DecidedChecks> {
  const { law, histories, causes } = deciding;
  const opened = rows.map((row) => openRedecidable(deciding.installation.keys, row));
  const read = opened.filter(({ check }) => hasRead(check, causes));
  const checks = read.map(({ check }) => check);
  const held = await histories.of(new Set(checks.flatMap(({ linked }) => linked.map(({ subject }) => subject))));
  const known = new Map([...held].map(([subject, { version }]) => [subject, version]));
  const stated = new Map([...held].map(([subject, history]) => [subject, history.stated]));
  const talliesOf = openTalliesWithout(stated, { checks, registers: law.registers, known });
  const decided: DecidedAgain[] = [];
  let undecided = 0;
  for (const one of read) {
    const { last } = one;
    const tallies = tellable(() => talliesOf(one.check, last));
    const again = await againOrUndefined(deciding, one, { known, last, tallies });
    if (again === undefined) undecided += 1;
    else if (again !== "same") decided.push(again);
  }
  return { decided, undecided };
}

type Now = {
  readonly known: ReadonlyMap<string, number>;
  /** How it was decided again before. */
  readonly last: LastDecision | undefined;
  readonly tallies: Tallies | undefined;
};

async function againOrUndefined(
  deciding: DecidingAgain,
  one: OpenedCheck,
  { known, last, tallies }: Now,
): Promise<DecidedAgain | "same" | undefined> {
  const { row, check } = one;
  if (tallies === undefined) return undefined;
  // Of a re-decision that was erased, nobody can tell what it said; a second look for the same cause does not say it again.
  const wasErased = row.redecision !== null && row.redecided === null;
  if (wasErased && deciding.causes.isLooked) return "same";
  if (canonicalJson((last ?? check).tallies) === canonicalJson(tallies)) return "same";
  const law = await deciding.law.of(check);
  const standing = law === undefined ? undefined : tellable(() => standingAgain(check, { ...law, tallies }));
  if (standing === undefined) return undefined;
  const at = deciding.installation.now();
  const isOther = standing.grade !== check.standing.grade || standing.probability !== check.standing.probability;
  const statement: RedecisionStatement = {
    kind: "redecision",
    id: uuidText(newStatementId(at)),
    at,
    subject: check.subject,
    check: check.id,
    cause: deciding.causes.statement,
    known: check.linked.map(({ subject, version }) => ({ subject, version: known.get(subject) ?? version })),
    tallies,
    standing,
  };
  // Once told that an answer was another, a subscriber is also told that it is the first one again.
  return { row, check, statement, isChanged: isOther || row.wasChanged === true };
}

/** Undefined where records do not fit the tallies, or give no standing. */
export function tellable<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError || (error instanceof CredenceError && error.code === "record_malformed")) return undefined;
    throw error;
  }
}
