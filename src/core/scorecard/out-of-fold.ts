import { type Column, rowsAt } from "./column.ts";
import { type FoldsAsked, foldsOf } from "./folds-of.ts";
import { type Outcomes, outcomesOf } from "./outcomes.ts";

/** A table with what happened in each row: 1 is good. */
export type JudgedTable = { readonly columns: readonly Column[]; readonly target: Uint8Array };

/** Rows to answer for, after a fit on other rows. */
export type Answering<Answer> = (columns: readonly Column[], outcomes: Outcomes, asked: readonly Column[]) => Answer;

/** What one fold's fit answered for the rows of the fold; `rows` are their places in the table. */
export type FoldAnswer<Answer> = { readonly rows: Int32Array; readonly answer: Answer };

/** Asks for each fold's rows after a fit on all the others: no row is answered for by a fit that has seen it. */
export function outOfFold<Answer>({ columns, target }: JudgedTable, asked: FoldsAsked, answering: Answering<Answer>): FoldAnswer<Answer>[] {
  const fold = foldsOf(target, asked);
  return Array.from({ length: asked.folds }, (_, own) => {
    const rows = Int32Array.from(fold.keys()).filter((row) => fold[row] === own);
    const others = Int32Array.from(fold.keys()).filter((row) => fold[row] !== own);
    const outcomes = outcomesOf(Uint8Array.from(others, (row) => target[row] ?? 0));
    return {
      rows,
      answer: answering(
        columns.map((column) => rowsAt(column, others)),
        outcomes,
        columns.map((column) => rowsAt(column, rows)),
      ),
    };
  });
}

/** Answers put back into the order of the table. */
export function inTableOrder(answers: readonly FoldAnswer<Float64Array>[], rows: number): Float64Array {
  const all = new Float64Array(rows);
  for (const { rows: own, answer } of answers) for (const [at, row] of own.entries()) all[row] = answer[at] ?? Number.NaN;
  return all;
}
