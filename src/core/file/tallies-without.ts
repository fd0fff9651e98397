import { canonicalJson } from "../../lib/index.ts";
import type { Register } from "../law/index.ts";
import type { Tallies } from "../standing/index.ts";
import type { CheckStatement, RedecisionStatement } from "../statement/index.ts";
import { emptyTally, merge, type Tally } from "../tally/index.ts";
import { type Move, movesOf } from "./record-moves.ts";
import { openSummedTallies, type SummedTallies } from "./summed-tallies.ts";
import type { Stated } from "./tally-timeline.ts";

/**
 * The tallies that a check would have read; undefined where a register's version is not known. `last` is how it was decided again before: what
 * was left out then stays out, even where the record is not there any more.
 */
export type TalliesWithout = (check: CheckStatement, last?: LastDecision) => Tallies | undefined;

/** As much as is needed of a check decided again. */
export type LastDecision = Pick<RedecisionStatement, "known" | "tallies">;

/** Of which checks, and what is left out of them. */
export type Leaving = {
  readonly checks: readonly CheckStatement[];
  /** By `trades@1`. */
  readonly registers: ReadonlyMap<string, Register>;
  /** By subject, the version up to which what was taken back is left out. */
  readonly known: ReadonlyMap<string, number>;
};

/**
 * The tallies of checks without the records that were taken back since (law 6), or removed and not put back: a record that one of these had
 * superseded counts instead.
 *
 * Of each tally that a check kept, what its records sum to at the versions it read is taken out, and what they sum to without those taken back is
 * put in. Where all records are there, that is the sum of the others, to the last digit. A record that has expired or was erased since, and is not
 * there any more, stays in the tally as it was; had it held a slot together with one taken back, who counted is told by those still there.
 * Throws `record_malformed`, and a RangeError where the records do not fit the tallies.
 */
export function openTalliesWithout(
  bySubject: ReadonlyMap<string, readonly Stated[]>,
  { checks, registers, known }: Leaving,
): TalliesWithout {
  const summedUpTo = (versions: ReadonlyMap<string, number>): SummedTallies => {
    const left = new Map([...bySubject].map(([subject, stated]) => [subject, withoutTakenBack(stated, versions.get(subject) ?? 0)]));
    return openSummedTallies(left, { checks, registers });
  };
  const summed = new Map<string, SummedTallies>();
  const summedBy = (last: LastDecision | undefined): SummedTallies => {
    const key = canonicalJson(last?.known ?? []);
    const found = summed.get(key) ?? summedUpTo(new Map(last?.known.map(({ subject, version }) => [subject, version])));
    summed.set(key, found);
    return found;
  };
  const after = summedUpTo(known);
  return (check, last) => {
    const before = summedBy(last);
    const kept = last?.tallies ?? check.tallies;
    const tallies: Record<string, Tally> = {};
    for (const name of Object.keys(check.registers)) {
      const [had, has] = [before(check, name), after(check, name)];
      if (had === undefined || has === undefined) return undefined;
      tallies[name] = merge(merge(kept[name] ?? emptyTally, has), negated(had));
    }
    return tallies;
  };
}

/** The statements but for records that were taken back or removed up to a version. */
export function withoutTakenBack(statements: readonly Stated[], version: number): Stated[] {
  const gone = new Set<string>();
  for (const [record, moves] of movesOf(statements)) if (isRemovedAt(moves, version)) gone.add(record);
  for (const { body } of statements) {
    if ((body?.kind === "withdrawal" || body?.kind === "correction") && body.version <= version) gone.add(body.record);
  }
  return statements.filter(({ body }) => body?.kind !== "record" || !gone.has(body.id));
}

/** What was suspended was right until it is decided otherwise; what was put back is right again. */
function isRemovedAt(moves: readonly Move[], version: number): boolean {
  return moves.findLast((move) => move.version <= version)?.kind === "removal";
}

function negated(tally: Tally): Tally {
  return tally.map(({ month, records, counts }) => ({ month, records: -records, counts: counts.map((count) => -count) }));
}
