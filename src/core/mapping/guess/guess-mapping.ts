import { columnsOf } from "../mapped-columns.ts";
import type { TableSample } from "../table.ts";
import { profilesOf } from "./column-profile.ts";
import { doubtsOf } from "./doubts.ts";
import type { Guess } from "./guess.ts";
import { guessDates } from "./guess-dates.ts";
import { guessOutcome } from "./guess-outcome.ts";
import { guessSides } from "./guess-subject.ts";
import { lineOf } from "./line-of-work.ts";
import { mappingOf } from "./mapping-of.ts";
import { missingOf } from "./missing.ts";
import { notReadOf, partsOf } from "./parts-of.ts";
import { referenceColumn } from "./reference-column.ts";
import type { Understanding } from "./understanding.ts";

/**
 * What a table of past deals seems to say, by rows spread over it: whom each was with, when, and how it went, as a mapping onto a record
 * type that ships. Content decides first (dates, closed words, scales, values that come again), names second, in a dozen languages. Every
 * part has its reason; where two columns would do, one is taken and the doubt is told. Columns that look like health, belief, descent,
 * places or free text are never mapped.
 */
export function guessMapping(sample: TableSample): Guess {
  const profiles = profilesOf(sample);
  const dates = guessDates(sample, profiles);
  const outcome = guessOutcome(profiles, dates);
  const outcomeColumns = [outcome?.status?.column, outcome?.rating?.column].filter((column) => column !== undefined);
  const taken = [...outcomeColumns, ...Object.values(dates).flatMap((choice) => choice?.column ?? [])];
  const sides = guessSides({ sample, profiles, taken, isPayment: outcome?.isPayment === true });
  const { occurred } = dates;
  if (sides.subject === undefined || occurred === undefined || outcome === undefined) {
    return { mapping: undefined, missing: missingOf({ ...sides, occurred, outcome, profiles }), notRead: notReadOf(profiles, []) };
  }
  const line = lineOf({ sample, profiles, outcome, subject: sides.subject.column });
  const reference = referenceColumn(profiles, [...taken, sides.subject.column]);
  const found: Understanding = {
    sample,
    profiles,
    dates: { ...dates, occurred },
    outcome,
    subject: sides.subject,
    rater: sides.rater,
    line,
    reference,
  };
  const mapping = mappingOf(found);
  return { mapping, parts: partsOf(found), doubts: doubtsOf(found), notRead: notReadOf(profiles, columnsOf(mapping)) };
}
