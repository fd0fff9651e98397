import { CredenceError } from "../../errors.ts";
import { canonicalJson, formatMonth } from "../../lib/index.ts";
import { type Register, registerKey } from "../law/index.ts";
import type { CheckStatement, StatementKind } from "../statement/index.ts";
import { emptyTally, merge, type Tally } from "../tally/index.ts";
import type { Distrusted } from "./examine-chains.ts";
import type { StatementsBySubject } from "./linked-subjects.ts";
import type { ShownStatement } from "./shown-chain.ts";
import { type TallyTimeline, tallyTimeline } from "./tally-timeline.ts";

/** Whether a check's tallies are the sums of its subjects' records; `untold` where not all of these can be seen. */
export type Sum = { readonly kind: "same" | "untold" } | { readonly kind: "differs"; readonly says: string };

/** Compares a check's tallies with the records. */
export type Sums = (check: CheckStatement) => Sum;

/** Without one of these in the clear, nobody can tell which records stood; but an erased or expired record stands no more from then on. */
const CHANGES_TALLIES: readonly StatementKind[] = ["record", "withdrawal", "correction", "erasure", "expiry"];

type Registers = ReadonlyMap<string, Register>;

type Summing = { readonly checks: readonly CheckStatement[]; readonly registers: Registers; readonly distrusted: Distrusted };

/** Folds each subject's records once for each register's version, at all versions that these checks read. */
export function openSums(bySubject: StatementsBySubject, { checks, registers, distrusted }: Summing): Sums {
  const versions = versionsRead(checks);
  const whole = new Set([...bySubject.keys()].filter((subject) => isWhollyShown(bySubject.get(subject) ?? [], distrusted)));
  const erasedAt = new Map([...bySubject].map(([subject, statements]) => [subject, lastErasure(statements)]));
  const timelines = new Map<string, TallyTimeline | CredenceError>();
  const timelineOf = (subject: string, register: Register): TallyTimeline => {
    const key = keyOf(subject, registerKey(register));
    const timeline = timelines.get(key) ?? foldOrFault(bySubject.get(subject) ?? [], { register, versions: versions.get(subject) ?? [] });
    timelines.set(key, timeline);
    if (timeline instanceof CredenceError) throw timeline;
    return timeline;
  };
  return (check) => {
    if (!check.linked.every(({ subject }) => whole.has(subject))) return { kind: "untold" };
    try {
      const sum = compare(check, registers, timelineOf);
      // At a version before its erasure a record may have stood, and counted what nobody can tell any more.
      const isTelling = check.linked.every(({ subject, version }) => version >= (erasedAt.get(subject) ?? 0));
      return sum.kind === "differs" && !isTelling ? { kind: "untold" } : sum;
    } catch (error) {
      if (error instanceof CredenceError || error instanceof RangeError) return { kind: "differs", says: error.message };
      throw error;
    }
  };
}

type TimelineOf = (subject: string, register: Register) => TallyTimeline;

function compare(check: CheckStatement, registers: Registers, timelineOf: TimelineOf): Sum {
  for (const [name, version] of Object.entries(check.registers)) {
    const register = registers.get(registerKey({ name, version }));
    if (register === undefined) return { kind: "untold" };
    const summed = check.linked
      .map((read) => timelineOf(read.subject, register).get(read.version) ?? emptyTally)
      .reduce((sum, tally) => merge(sum, tally), emptyTally);
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

function versionsRead(checks: readonly CheckStatement[]): Map<string, Set<number>> {
  const versions = new Map<string, Set<number>>();
  for (const { subject, version } of checks.flatMap(({ linked }) => linked)) {
    const read = versions.get(subject) ?? new Set();
    versions.set(subject, read.add(version));
  }
  return versions;
}

function foldOrFault(statements: readonly ShownStatement[], wanted: Parameters<typeof tallyTimeline>[1]): TallyTimeline | CredenceError {
  try {
    return tallyTimeline(statements, wanted);
  } catch (error) {
    if (error instanceof CredenceError) return error;
    throw error;
  }
}

function isWhollyShown(statements: readonly ShownStatement[], distrusted: Distrusted): boolean {
  return !statements.some((statement) => hidesChange(statement) || distrusted.has(statement));
}

/** The subject's version at which the last of its records was erased or expired; 0 where none was. */
function lastErasure(statements: readonly ShownStatement[]): number {
  return statements.reduce((last, { body }) => {
    const hasEnded = (body?.kind === "erasure" && body.of === "record") || (body?.kind === "expiry" && body.records.length > 0);
    return hasEnded ? Math.max(last, body.version) : last;
  }, 0);
}

function hidesChange({ kind, closed }: ShownStatement): boolean {
  if (closed === undefined || !CHANGES_TALLIES.includes(kind)) return false;
  return closed === "withheld" || kind !== "record";
}

function keyOf(subject: string, register: string): string {
  return `${subject} ${register}`;
}
