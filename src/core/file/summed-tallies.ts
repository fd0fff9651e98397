import { CredenceError } from "../../errors.ts";
import { type Register, registerKey } from "../law/index.ts";
import type { CheckStatement } from "../statement/index.ts";
import { emptyTally, merge, type Tally } from "../tally/index.ts";
import { type Stated, type TallyTimeline, tallyTimeline } from "./tally-timeline.ts";

/**
 * What a register's records of the subjects that a check read sum to, at the versions it read; undefined where the register's version is not
 * known. Throws `record_malformed`.
 */
export type SummedTallies = (check: CheckStatement, register: string) => Tally | undefined;

type Summing = { readonly checks: readonly CheckStatement[]; readonly registers: ReadonlyMap<string, Register> };

/** Folds each subject's records once for each register's version, at all versions that these checks read. */
export function openSummedTallies(bySubject: ReadonlyMap<string, readonly Stated[]>, { checks, registers }: Summing): SummedTallies {
  const versions = versionsRead(checks);
  const timelines = new Map<string, TallyTimeline | CredenceError>();
  const timelineOf = (subject: string, register: Register): TallyTimeline => {
    const key = `${subject} ${registerKey(register)}`;
    const timeline = timelines.get(key) ?? foldOrFault(bySubject.get(subject) ?? [], { register, versions: versions.get(subject) ?? [] });
    timelines.set(key, timeline);
    if (timeline instanceof CredenceError) throw timeline;
    return timeline;
  };
  return ({ linked, registers: read }, name) => {
    const version = read[name];
    const register = version === undefined ? undefined : registers.get(registerKey({ name, version }));
    if (register === undefined) return undefined;
    return linked
      .map((each) => timelineOf(each.subject, register).get(each.version) ?? emptyTally)
      .reduce((sum, tally) => merge(sum, tally), emptyTally);
  };
}

function versionsRead(checks: readonly CheckStatement[]): Map<string, Set<number>> {
  const versions = new Map<string, Set<number>>();
  for (const { subject, version } of checks.flatMap(({ linked }) => linked)) {
    const read = versions.get(subject) ?? new Set();
    versions.set(subject, read.add(version));
  }
  return versions;
}

function foldOrFault(statements: readonly Stated[], wanted: Parameters<typeof tallyTimeline>[1]): TallyTimeline | CredenceError {
  try {
    return tallyTimeline(statements, wanted);
  } catch (error) {
    if (error instanceof CredenceError) return error;
    throw error;
  }
}
