import type { StandingQuestion } from "./likelihood.ts";
import type { Tallies } from "./own-evidence.ts";
import { type BareStanding, bareStandingOf } from "./standing.ts";

/** How a standing was at the end of a month: UTC year x 12 + month - 1. */
export type CoursePoint = Pick<BareStanding, "probability" | "interval" | "evidence" | "grade"> & { readonly month: number };

/**
 * How a standing came about: what the question's model says of each of the last months, from what had happened by its end and counts today. Months in
 * which nothing counted are left out; the last is that of the question, and its standing the question's own.
 */
export function courseOf(question: StandingQuestion, months: number): CoursePoint[] {
  const course: CoursePoint[] = [];
  for (let month = question.month - months + 1; month <= question.month; month++) {
    const tallies = month === question.month ? question.tallies : talliesBy(question.tallies, month);
    const { hasRecord, probability, interval, evidence, grade } = bareStandingOf({ ...question, tallies, month });
    if (hasRecord) course.push({ month, probability, interval, evidence, grade });
  }
  return course;
}

function talliesBy(tallies: Tallies, month: number): Tallies {
  return Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, tally.filter((row) => row.month <= month)]));
}
