export { type House, useHouse } from "./house.ts";
export { type MyDispute, type MyFile, type MyRights, useMine, useMyDeed, useMyFile, useMyRights } from "./my.ts";
export { isAboutRights, isWorthRetrying, Problem, Unreachable } from "./problem.ts";
export type { components, paths } from "./schema.ts";
export { answerLanguage, api, got, setAnswerLanguage } from "./server.ts";
export { noteSignedOut, type SignIn, useSignIn, useSignOut, useWho, type Who } from "./who.ts";
