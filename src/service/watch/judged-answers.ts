import type { CheckStatement } from "../../core/statement/index.ts";
import type { Judged } from "../../core/watch/index.ts";
import { type Keyring, open, uuidBytes } from "../../store/index.ts";
import { type AnswersWanted, type GivenAnswerRow, readJudgedAnswers, readLastAnswers } from "../../store/truths/index.ts";
import type { Installation } from "../installation.ts";

/** A record may stand for many outcomes; of one record so many are judged at most. */
const OUTCOMES_OF_RECORD_MAX = 1_000;

/** The outcomes of a span of time, each against what was told before it. */
export async function judgedAnswers({ pool, keys }: Installation, wanted: AnswersWanted): Promise<Judged> {
  const probabilities: number[] = [];
  const outcomes: number[] = [];
  const subjects: number[] = [];
  const told = new Map<string, number>();
  const numbers = new Map<string, number>();
  await readJudgedAnswers(pool, wanted, (rows) => {
    for (const row of rows) {
      const probability = told.get(row.id) ?? openAnswer(keys, row).standing.probability;
      told.set(row.id, probability);
      const subject = numbers.get(row.subject) ?? numbers.size;
      numbers.set(row.subject, subject);
      for (const [outcome, count] of [[1, row.good] as const, [0, row.bad] as const]) {
        for (let i = 0; i < Math.min(count, OUTCOMES_OF_RECORD_MAX); i++) {
          probabilities.push(probability);
          outcomes.push(outcome);
          subjects.push(subject);
        }
      }
    }
  });
  return { probabilities: Float64Array.from(probabilities), outcomes: Uint8Array.from(outcomes), subjects: Uint32Array.from(subjects) };
}

/** The last answer of a span about each subject. */
export async function lastAnswers(
  { pool, keys }: Installation,
  wanted: AnswersWanted,
  take: (check: CheckStatement) => void,
): Promise<void> {
  await readLastAnswers(pool, wanted, (rows) => {
    for (const row of rows) take(openAnswer(keys, row));
  });
}

/** Written by us, and opened by its key. */
function openAnswer(keys: Keyring, { subject, id, body, ...stored }: GivenAnswerRow): CheckStatement {
  return JSON.parse(open(keys.subjectKey(subject, stored), uuidBytes(id), body)) as CheckStatement;
}
