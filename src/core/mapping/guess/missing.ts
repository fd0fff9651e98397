import type { Choice } from "./choice.ts";
import type { ColumnFacts } from "./column-facts.ts";
import type { GuessedOutcome } from "./guess-outcome.ts";

type Found = {
  readonly subject: Choice | undefined;
  readonly occurred: Choice | undefined;
  readonly outcome: GuessedOutcome | undefined;
  readonly facts: readonly ColumnFacts[];
};

/** What a table lacks, each as a sentence that says what was looked for and what came nearest. */
export function missingOf({ subject, occurred, outcome, facts }: Found): readonly string[] {
  return [
    ...(subject === undefined ? [noSubject(facts)] : []),
    ...(occurred === undefined ? [noDate(facts)] : []),
    ...(outcome === undefined ? [noOutcome(facts)] : []),
  ];
}

function noSubject(facts: readonly ColumnFacts[]): string {
  const wanted = "whom each deal was with: a column whose values come again, such as a seller's number";
  const once = facts.find(({ named, different, filled }) => (named.has("supplySide") || named.has("demandSide")) && different === filled);
  return once === undefined ? wanted : `${wanted} (${once.name} is different in each row)`;
}

function noDate(facts: readonly ColumnFacts[]): string {
  const wanted = "when each deal was: a column of dates, filled in most rows";
  const broken = facts.find(({ named, dates }) => named.has("occurred") && dates === undefined);
  return broken === undefined ? wanted : `${wanted} (${broken.name} holds none that are read)`;
}

function noOutcome(facts: readonly ColumnFacts[]): string {
  const wanted = "how each deal went: a promised and a delivered date, a status in closed words (some good, some bad), or a rating";
  const named = facts.find(({ named, offLimits }) => (named.has("status") || named.has("rating")) && offLimits === undefined);
  return named === undefined ? wanted : `${wanted} (the values of ${named.name} are not understood)`;
}
