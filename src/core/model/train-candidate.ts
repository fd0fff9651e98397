import type { Purpose } from "../law/index.ts";
import { type Answers, answersOf, startOf } from "./answers.ts";
import { type BacktestReport, reportOf } from "./backtest.ts";
import { type LossDifference, lossDifference } from "./compare.ts";
import { dayOf } from "./day.ts";
import { fitOwnRecord } from "./fit-own-record.ts";
import type { Formed } from "./following.ts";
import type { Form } from "./form.ts";
import type { History } from "./history.ts";
import { askerRecipeOf, type Recipe, recipeOf } from "./recipe.ts";

/** A candidate to be judged, on the last part of the outcomes, against the form that is active. Without a recipe one is made before that part, which with `isAsker` reads the asker too. */
export type Candidacy = {
  readonly purpose: Purpose;
  readonly active: Form;
  readonly last: number;
  readonly isAsker?: boolean;
  readonly recipe?: Recipe | undefined;
};

/** What a candidate would have answered beside what the active form would have, each outcome asked before it was known. */
export type Comparison = {
  readonly recipe: Recipe;
  readonly candidate: BacktestReport;
  readonly active: BacktestReport;
  /** The candidate's mean log-loss less the active form's, and the error of that. */
  readonly loss: LossDifference;
  /** Whether the candidate's log-loss is less by more than the standard error. */
  readonly isBetter: boolean;
};

/**
 * Judges a recipe's scorecards on later time: both forms are refitted on the same schedule as live (monthly, the base rate daily), and asked
 * about each of the last outcomes before it was known. With no outcome to measure the candidate is not better. Throws a RangeError unless
 * 0 < last <= 1, or for a history without tallies.
 */
export function trainCandidate(history: History, { purpose, active, last, isAsker = false, ...given }: Candidacy): Comparison {
  const recipe = given.recipe ?? recipeBefore(history, { purpose, last, isAsker });
  const old = asked(history, { ...formedOf(purpose, active), last });
  const made = asked(history, { scorecard: { purpose, recipe }, last });
  const loss = lossDifference({
    candidate: made.answers.standing,
    active: old.answers.standing,
    outcomes: made.answers.outcomes,
    ...clustersOf(history, made.answers),
  });
  return { recipe, candidate: made.report, active: old.report, loss, isBetter: loss.difference < -loss.standardError };
}

/** What a form's models are fitted for. */
export function formedOf(purpose: Purpose, form: Form): Formed {
  if (form.kind === "scorecard") return { scorecard: { purpose, recipe: form.recipe } };
  return { purpose: { name: purpose.name, leastEvidence: purpose.model.leastEvidence } };
}

/** The default recipe with what an own record of the time before the last part fades by: nothing of that part is looked at. */
function recipeBefore(history: History, { purpose, last, isAsker }: Omit<Candidacy, "active">): Recipe {
  const at = history.occurredAt[startOf(history, last)];
  const { name, model } = purpose;
  const shape = fitOwnRecord(history, { purpose: { name, leastEvidence: model.leastEvidence }, day: at === undefined ? 0 : dayOf(at) });
  return isAsker === true ? askerRecipeOf(purpose, shape) : recipeOf(purpose, shape);
}

function asked(history: History, question: Formed & { readonly last: number }) {
  const { answers, model } = answersOf(history, question);
  return { answers, report: reportOf(history, { question, answers, model }) };
}

function clustersOf({ subject, occurredAt }: History, { entry }: Answers) {
  return { subjects: entry.map((each) => subject[each] ?? 0), days: entry.map((each) => dayOf(occurredAt[each] ?? 0)) };
}
