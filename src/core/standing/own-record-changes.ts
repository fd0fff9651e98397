import type { Grade, Purpose } from "../law/index.ts";
import { gradeOf, rankOf } from "./grade.ts";
import type { OwnEvidence } from "./own-evidence.ts";
import type { OwnRecordModel } from "./own-record-model.ts";
import { posterior } from "./posterior.ts";

/** Changes further away than this many outcomes say nothing useful to anybody. */
const CHANGE_MAX = 1_000_000;

/** The smallest change of own counts that moves the grade: so many more good (or bad) outcomes, made this month. */
export type OutcomeChange = { readonly grade: Grade; readonly good: number } | { readonly grade: Grade; readonly bad: number };

/** A standing being made. */
type Read = { readonly purpose: Purpose; readonly model: OwnRecordModel; readonly own: OwnEvidence; readonly grade: Grade };

/**
 * The fewest good outcomes that lift the grade, and the fewest bad ones that lower it, each made this month and so of full weight; the
 * first before the second, each left out where a million would not do. Where there is no grade yet: only the fewest good ones that
 * bring any.
 */
export function ownRecordChanges(read: Read): OutcomeChange[] {
  const better = fewest(read, "good", (grade) => rankOf(grade) < rankOf(read.grade));
  if (read.grade === "none") return better === undefined ? [] : [better];
  const worse = fewest(read, "bad", (grade) => rankOf(grade) > rankOf(read.grade));
  return [better, worse].filter((change) => change !== undefined);
}

/** Bisects, since the grade only rises with good outcomes and only falls with bad ones. */
function fewest(read: Read, side: "good" | "bad", moved: (grade: Grade) => boolean): OutcomeChange | undefined {
  if (!moved(gradeWith(read, side, CHANGE_MAX))) return undefined;
  let [without, enough] = [0, CHANGE_MAX];
  while (enough - without > 1) {
    const middle = Math.floor((without + enough) / 2);
    if (moved(gradeWith(read, side, middle))) enough = middle;
    else without = middle;
  }
  const grade = gradeWith(read, side, enough);
  return side === "good" ? { grade, good: enough } : { grade, bad: enough };
}

function gradeWith({ purpose, model, own }: Read, side: "good" | "bad", more: number): Grade {
  const good = own.good + (side === "good" ? more : 0);
  const bad = own.bad + (side === "bad" ? more : 0);
  return gradeOf(purpose, posterior(model, { good, bad }), own.goodCount + own.badCount + more);
}
