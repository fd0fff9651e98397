import type { Purpose } from "../core/law/index.ts";
import type { Characteristic, ScorecardModel } from "../core/standing/index.ts";

/** The points of one characteristic, as a CASE over its value. */
export function caseOf({ bins, missing }: Characteristic, value: string): string {
  const whens = bins.slice(0, -1).map(({ below, points }) => `when ${value} < ${float(below ?? Number.NaN)} then ${points}`);
  return `case when ${value} is null then ${missing.points} ${[...whens, `else ${bins.at(-1)?.points ?? missing.points}`].join(" ")} end`;
}

/** The probability of so many points: the model's table, in steps. */
export function tableCase({ table: { from, probabilities } }: ScorecardModel): string {
  const last = probabilities.length - 1;
  const steps = probabilities.slice(0, last).map((probability, i) => `when points <= ${from + i} then ${float(probability)}`);
  return `${steps.length === 0 ? "" : `case ${steps.join(" ")} else `}${float(probabilities[last] ?? Number.NaN)}${steps.length === 0 ? "" : " end"}`;
}

/** A purpose's grade, over `probability` and `outcomes`. */
export function gradeCase({ grades, model: { leastEvidence } }: Purpose): string {
  const letters = (["A", "B", "C", "D"] as const).map((letter) => `when probability >= ${float(grades[letter])} then '${letter}'`);
  return `case when outcomes < ${leastEvidence} then 'none' ${letters.join(" ")} else 'E' end`;
}

/** A double as it is, to the last bit: JavaScript writes the shortest decimal that reads back as the same, and PostgreSQL reads it so. */
export function float(value: number): string {
  return `'${value}'::float8`;
}
