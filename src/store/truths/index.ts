/** Answers that were given with what happened after them, and how true they were, month by month. */
export {
  type AnswersWanted,
  countAsked,
  type GivenAnswerRow,
  type JudgedAnswerRow,
  readAnsweringModels,
  readJudgedAnswers,
  readLastAnswers,
} from "./given-answers.ts";
export { firstAnswerAt, insertTruth, readLastTruths, readTruths, type TruthRow } from "./truths.ts";
