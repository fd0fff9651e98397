import type { Choice } from "./choice.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { GuessedOutcome } from "./guess-outcome.ts";

type Found = {
  readonly subject: Choice | undefined;
  readonly occurred: Choice | undefined;
  readonly outcome: GuessedOutcome | undefined;
  readonly profiles: readonly ColumnProfile[];
};

/** What a table lacks, each as a sentence that says what was looked for and what came nearest. */
export function missingOf({ subject, occurred, outcome, profiles }: Found): readonly string[] {
  return [
    ...(subject === undefined ? [noSubject(profiles)] : []),
    ...(occurred === undefined ? [noDate(profiles)] : []),
    ...(outcome === undefined ? [noOutcome(profiles)] : []),
  ];
}

function noSubject(profiles: readonly ColumnProfile[]): string {
  const wanted = "whom each deal was with: a column whose values come again, such as a seller's number";
  const once = profiles.find(
    ({ named, different, filled }) => (named.has("supplySide") || named.has("demandSide")) && different === filled,
  );
  return once === undefined ? wanted : `${wanted} (${once.name} is different in each row)`;
}

function noDate(profiles: readonly ColumnProfile[]): string {
  const wanted = "when each deal was: a column of dates, filled in most rows";
  const broken = profiles.find(({ named, dates }) => named.has("occurred") && dates === undefined);
  return broken === undefined ? wanted : `${wanted} (${broken.name} holds none that are read)`;
}

function noOutcome(profiles: readonly ColumnProfile[]): string {
  const wanted = "how each deal went: a promised and a delivered date, a status in closed words (some good, some bad), or a rating";
  const named = profiles.find(({ named, offLimits }) => (named.has("status") || named.has("rating")) && offLimits === undefined);
  return named === undefined ? wanted : `${wanted} (the values of ${named.name} are not understood)`;
}
