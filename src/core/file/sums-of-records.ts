import { CredenceError } from "../../errors.ts";
import { canonicalJson, formatMonth } from "../../lib/index.ts";
import type { Register } from "../law/index.ts";
import type { CheckStatement, Statement, StatementKind } from "../statement/index.ts";
import { emptyTally, type Tally } from "../tally/index.ts";
import type { Distrusted } from "./examine-chains.ts";
import type { StatementsBySubject } from "./linked-subjects.ts";
import type { ShownStatement } from "./shown-chain.ts";
import { openSummedTallies, type SummedTallies } from "./summed-tallies.ts";

/** Whether a check's tallies are the sums of its subjects' records; `untold` where not all of these can be seen. */
export type Sum = { readonly kind: "same" | "untold" } | { readonly kind: "differs"; readonly says: string };

/** Compares a check's tallies with the records. */
export type Sums = (check: CheckStatement) => Sum;

/** Without one of these in the clear, nobody can tell which records stood; but an erased or expired record stands no more from then on. */
const CHANGES_TALLIES: readonly StatementKind[] = [
  "record",
  "withdrawal",
  "correction",
  "erasure",
  "expiry",
  "repair",
  "suspension",
  "reinstatement",
  "removal",
  "reinsertion",
];

type Registers = ReadonlyMap<string, Register>;

type Summing = { readonly checks: readonly CheckStatement[]; readonly registers: Registers; readonly distrusted: Distrusted };

/** Folds each subject's records once for each register's version, at all versions that these checks read. */
export function openSums(bySubject: StatementsBySubject, { checks, registers, distrusted }: Summing): Sums {
  const whole = wholeSubjects(bySubject, distrusted);
  const erasedAt = new Map([...bySubject].map(([subject, statements]) => [subject, lastErasure(statements)]));
  const summed = openSummedTallies(bySubject, { checks, registers });
  return (check) => {
    if (!check.linked.every(({ subject }) => whole.has(subject))) return { kind: "untold" };
    try {
      const sum = compare(check, summed);
      // At a version before its erasure a record may have stood, and counted what nobody can tell any more.
      const isTelling = check.linked.every(({ subject, version }) => version >= (erasedAt.get(subject) ?? 0));
      return sum.kind === "differs" && !isTelling ? { kind: "untold" } : sum;
    } catch (error) {
      if (error instanceof CredenceError || error instanceof RangeError) return { kind: "differs", says: error.message };
      throw error;
    }
  };
}

function compare(check: CheckStatement, summedTallies: SummedTallies): Sum {
  for (const name of Object.keys(check.registers)) {
    const summed = summedTallies(check, name);
    if (summed === undefined) return { kind: "untold" };
    const kept = check.tallies[name] ?? emptyTally;
    if (canonicalJson(summed) !== canonicalJson(kept)) return { kind: "differs", says: differenceOf(name, summed, kept) };
  }
  return { kind: "same" };
}

function differenceOf(register: string, summed: Tally, kept: Tally): string {
  const months = [...new Set([...summed, ...kept].map(({ month }) => month))].sort((a, b) => a - b);
  const rowOf = (tally: Tally, month: number) => tally.find((row) => row.month === month);
  const month = months.find((each) => canonicalJson(rowOf(summed, each) ?? null) !== canonicalJson(rowOf(kept, each) ?? null)) ?? 0;
  const textOf = (tally: Tally) => {
    const row = rowOf(tally, month);
    return row === undefined ? "no records" : `${row.records} records counting ${row.counts.join(", ")}`;
  };
  return `in ${formatMonth(month)} it was told of ${textOf(kept)} in ${register}, and the records make ${textOf(summed)}`;
}

/** The subjects of whose chains everything is in the clear that changes tallies. */
export function wholeSubjects(bySubject: StatementsBySubject, distrusted: Distrusted): ReadonlySet<string> {
  return new Set([...bySubject.keys()].filter((subject) => isWhollyShown(bySubject.get(subject) ?? [], distrusted)));
}

function isWhollyShown(statements: readonly ShownStatement[], distrusted: Distrusted): boolean {
  return !statements.some((statement) => hidesChange(statement) || distrusted.has(statement));
}

/** The subject's version at which the last of its records was erased or expired; 0 where none was. */
export function lastErasure(statements: readonly ShownStatement[]): number {
  return statements.reduce((last, { body }) => {
    const hasEnded = (body?.kind === "erasure" && body.of === "record") || endsRecords(body);
    return hasEnded ? Math.max(last, body.version) : last;
  }, 0);
}

/** Whether it says that records ended, which were right: expired, or repaired. */
export function endsRecords(body: ShownStatement["body"]): body is Extract<Statement, { readonly kind: "expiry" | "repair" }> {
  return (body?.kind === "expiry" || body?.kind === "repair") && body.records.length > 0;
}

function hidesChange({ kind, closed }: ShownStatement): boolean {
  if (closed === undefined || !CHANGES_TALLIES.includes(kind)) return false;
  return closed === "withheld" || kind !== "record";
}
