/** Whether a store is sound: one finding for each of its rules, with the places where it does not hold. */
export { type Examination, type ExaminationProgress, examineStore, isSound } from "./examine-store.ts";
export type { Finding, FindingName } from "./finding.ts";
