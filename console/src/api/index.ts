export type { AnswerOf } from "./answer-of.ts";
export { type House, useHouse } from "./house.ts";
export { type Purpose, usePurposes } from "./law.ts";
export { type LawWords, useLawWords } from "./law-words.ts";
export { type MyDispute, type MyFile, type MyRights, useMine, useMyDeed, useMyFile, useMyRights } from "./my.ts";
export {
  type EndedJob,
  type Imports,
  type JobList,
  type JobRequest,
  type Operations,
  type RunningJob,
  type Series,
  sendForImport,
  useImports,
  useJobs,
  useOperations,
  useOperatorsDeed,
  useOperatorsOwn,
  useSeries,
  useStartJob,
  useStopJob,
} from "./operations.ts";
export { isAboutRights, isWorthRetrying, Problem, Unreachable } from "./problem.ts";
export type { components, paths } from "./schema.ts";
export { api, got, sendFile, setAnswerLanguage } from "./server.ts";
export { noteSignedOut, type SignIn, useSignIn, useSignOut, useWho, type Who } from "./who.ts";
