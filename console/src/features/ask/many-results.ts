import { type AnswerOf, api, got } from "../../api/index.ts";
import { csvText } from "../../ui/csv/index.ts";
import type { SubjectRow } from "./subjects-in.ts";

type Told = Exclude<AnswerOf<"/v1/checks", "post">, readonly unknown[]>;

/** What became of one line: an answer, or why there is none. */
export type ManyResult = SubjectRow &
  ({ readonly answer: Told } | { readonly refused: { readonly code: string; readonly detail: string } });

/** The same question about everybody. */
export type ManyQuestion = { readonly purpose: string; readonly look: "first" | "review" | "own"; readonly onBehalf: string };

/** A quarter of the most that the server takes at once: so that the bar moves, and a pause comes soon. */
export const MANY_BATCH = 250;

/** A line with what is asked about it. */
export type AskedRow = { readonly row: SubjectRow; readonly question: ManyQuestion };

/** Asks about some of them. */
export async function askMany(asked: readonly AskedRow[]): Promise<readonly ManyResult[]> {
  const body = asked.map(({ row: { subject, onBehalf }, question }) => ({
    ...question,
    subject,
    onBehalf: onBehalf === "" ? question.onBehalf : onBehalf,
  }));
  const answers = await got(api.POST("/v1/checks", { body }));
  const told = Array.isArray(answers) ? answers : [answers];
  return asked.map(({ row }, i) => {
    const answer = told[i];
    if (answer === undefined) return { ...row, refused: { code: "internal", detail: "" } };
    if ("standing" in answer) return { ...row, answer };
    return { ...row, refused: { code: answer.code, detail: answer.detail } };
  });
}

const HEADER = [
  "line",
  "subject",
  "onBehalf",
  "probability",
  "low",
  "high",
  "grade",
  "good",
  "bad",
  "evidence",
  "hasRecord",
  "contested",
  "check",
  "refused",
  "detail",
] as const;

/** The answers as a table, each with the id of its check. */
export function manyCsv(results: readonly ManyResult[]): string {
  return csvText(HEADER, results.map(rowOf));
}

function rowOf(result: ManyResult) {
  const { line, subject, onBehalf } = result;
  if ("refused" in result) {
    return [
      line,
      subject,
      onBehalf,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      result.refused.code,
      result.refused.detail,
    ];
  }
  const { id, contested, standing } = result.answer;
  const { probability, interval, grade, own, evidence, hasRecord } = standing;
  return [
    line,
    subject,
    onBehalf,
    probability,
    interval.low,
    interval.high,
    grade,
    own.good,
    own.bad,
    evidence,
    hasRecord,
    contested,
    id,
    null,
    null,
  ];
}
