import { type Fairness, fairnessOf, type GroupedAnswers } from "../../core/fairness/index.ts";
import { type Answers, answersOf, formedOf, type History } from "../../core/model/index.ts";
import { CredenceError } from "../../errors.ts";
import { withStore } from "../../store/index.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { activeForm, countedFor } from "../model-activation.ts";
import { historyFor } from "../read-history.ts";
import { withKeys } from "../with-keys.ts";
import { subjectsOf } from "./subjects-of.ts";

/** What is to be compared: the last part of a purpose's history, between the groups of these identifiers (`scheme:value`). */
export type FairnessAudit = { readonly purpose: string; readonly last: number; readonly groups: ReadonlyMap<string, string> };

/** What was found, and how many identifiers of the file nobody here has. */
export type AuditedFairness = Fairness & { readonly identifiers: number; readonly unknown: number };

/** More groups are no groups: almost nothing could be beyond chance. */
const GROUPS_MAX = 20;

/** As many as are held in memory without care: 100 MB. */
export const SUBJECTS_MAX = 1_000_000;

/**
 * Replays a purpose's history as a backtest does, each outcome asked about before it was known, and compares what was answered between groups. The
 * groups are read from nowhere and written nowhere. Throws `groups_malformed`, `identifier_*`, `purpose_unknown` or `store_unavailable`.
 */
export async function auditFairness(installation: Installation, { purpose: name, last, groups }: FairnessAudit): Promise<AuditedFairness> {
  const purpose = purposeOf(installation, name);
  const names = [...new Set(groups.values())].sort();
  if (names.length > GROUPS_MAX || names.length < 2) {
    throw new CredenceError("groups_malformed", `there are ${names.length} groups; wanted 2 to ${GROUPS_MAX}`);
  }
  return withStore(async () => {
    const of = await withKeys(installation, (held) => subjectsOf(held, groups));
    const form = await activeForm(installation.pool, { purpose });
    const numbers = new Map<string, number>();
    const history = await historyFor(installation, { purpose, numbers, isUnrated: true, ...countedFor(purpose, form) });
    const groupOf = new Int32Array(history.subjects).fill(-1);
    for (const [subject, group] of of) {
      const number = numbers.get(subject);
      if (number !== undefined) groupOf[number] = names.indexOf(group);
    }
    const answers = groupedAnswers(history, { answers: answersOf(history, { ...formedOf(purpose, form), last }).answers, groupOf, names });
    const edges = Object.entries(purpose.grades).map(([grade, least]) => ({ grade, least }));
    return { ...fairnessOf(answers, edges), identifiers: groups.size, unknown: groups.size - of.size };
  });
}

type Grouping = {
  readonly answers: Answers;
  /** By the history's number of a subject, the place of its group; -1 for none. */
  readonly groupOf: Int32Array;
  readonly names: readonly string[];
};

function groupedAnswers({ subject }: History, { answers, groupOf, names }: Grouping): GroupedAnswers {
  const subjects = Uint32Array.from(answers.entry, (entry) => subject[entry] ?? 0);
  return {
    probabilities: answers.standing,
    outcomes: answers.outcomes,
    subjects,
    groups: Int32Array.from(subjects, (number) => groupOf[number] ?? -1),
    names,
  };
}
