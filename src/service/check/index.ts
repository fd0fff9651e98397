/** The steps of a check: what it reads, what it decides, what it keeps. */
export { type Decided, decide } from "./decide.ts";
export { type Asked, readSubjects } from "./read-subjects.ts";
export type { CheckAnswer, CheckRequest, Look } from "./request.ts";
