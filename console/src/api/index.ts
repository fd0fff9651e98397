export { api, got, setAnswerLanguage } from "./server.ts";
export { type House, useHouse } from "./house.ts";
export { isAboutRights, isWorthRetrying, Problem, Unreachable } from "./problem.ts";
export type { components, paths } from "./schema.ts";
