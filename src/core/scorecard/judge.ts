import type { Column } from "./column.ts";
import { fitScorecard, type ScorecardOptions } from "./fit-scorecard.ts";
import type { FoldsAsked } from "./folds-of.ts";
import { inTableOrder, type JudgedTable, outOfFold } from "./out-of-fold.ts";
import { outcomesOf } from "./outcomes.ts";
import { plainLogistic } from "./plain-logistic.ts";
import { pointsOf, probabilitiesOf } from "./points-of.ts";
import type { Scorecard } from "./scorecard.ts";
import { differenceOf, type Truth, type TruthDifference, truthOf } from "./truth-of.ts";

/** What a table is judged for: `kept` are protected columns, which no scorecard that is given out has seen. */
export type JudgedFor = FoldsAsked & { readonly options?: ScorecardOptions; readonly kept?: readonly Column[] };

/** How one reading of the rows turned out; `more` is what it has over the scorecard, row by row. */
export type Reading = { readonly truth: Truth; readonly more: TruthDifference };

/** A scorecard fitted on all rows, and how fits like it did on rows that they had not seen. */
export type Judged = {
  readonly scorecard: Scorecard;
  /** Of each row, by the fit that has not seen its fold. */
  readonly points: Int32Array;
  readonly probabilities: Float64Array;
  readonly truth: Truth;
  /** The truth of each fold by itself. */
  readonly folds: readonly Truth[];
  /** Plain logistic regression on the same columns; then both with the protected columns too, where there are any. */
  readonly plain: Reading;
  readonly withKept?: Reading;
  readonly plainWithKept?: Reading;
};

/** Fits a scorecard to a table and judges it beside plain logistic regression, both on rows that the fit has not seen. */
export function judge(table: JudgedTable, { options = {}, kept = [], ...folds }: JudgedFor): Judged {
  const { columns, target } = table;
  const own = answersOf(table, folds, options);
  const read = (probabilities: Float64Array): Reading => ({
    truth: truthOf(probabilities, target),
    more: differenceOf(probabilities, own.probabilities, target),
  });
  const plain = (reads: readonly Column[]) => inTableOrder(outOfFold({ columns: reads, target }, folds, plainLogistic), target.length);
  const all = [...columns, ...kept];
  return {
    scorecard: fitScorecard(columns, outcomesOf(target), options),
    ...own,
    truth: truthOf(own.probabilities, target),
    plain: read(plain(columns)),
    ...(kept.length === 0
      ? {}
      : { withKept: read(answersOf({ columns: all, target }, folds, options).probabilities), plainWithKept: read(plain(all)) }),
  };
}

function answersOf(table: JudgedTable, folds: FoldsAsked, options: ScorecardOptions): Pick<Judged, "points" | "probabilities" | "folds"> {
  const { target } = table;
  const answers = outOfFold(table, folds, (columns, outcomes, asked) => {
    const scorecard = fitScorecard(columns, outcomes, options);
    const points = pointsOf(scorecard, asked);
    return { points, probabilities: probabilitiesOf(scorecard.table, points) };
  });
  const part = (of: "points" | "probabilities") =>
    inTableOrder(
      answers.map(({ rows, answer }) => ({ rows, answer: Float64Array.from(answer[of]) })),
      target.length,
    );
  return {
    points: Int32Array.from(part("points")),
    probabilities: part("probabilities"),
    folds: answers.map(({ rows, answer }) =>
      truthOf(
        answer.probabilities,
        Uint8Array.from(rows, (row) => target[row] ?? 0),
      ),
    ),
  };
}
