import type { Grade, Purpose } from "../law/index.ts";

/** The graded letters, best first. */
export const LETTERS = ["A", "B", "C", "D", "E"] as const;

/** The best grade whose threshold the probability reaches; `none` with fewer own outcomes than the purpose's minimum. */
export function gradeOf(purpose: Pick<Purpose, "grades" | "model">, probability: number, ownOutcomes: number): Grade {
  if (ownOutcomes < purpose.model.leastEvidence) return "none";
  return LETTERS.find((letter) => probability >= purpose.grades[letter]) ?? "E";
}

/** From the best, 0, on; `none` ranks last: any letter is a step from it. */
export function rankOf(grade: Grade): number {
  return grade === "none" ? LETTERS.length : LETTERS.indexOf(grade);
}
