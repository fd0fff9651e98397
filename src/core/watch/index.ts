/** Whether answers that were given came true, and whether those asked about are still those whom a model was trained on. Pure; offline. */
export type { Band } from "./band.ts";
export type { Judged } from "./judged.ts";
export { type Shift, type Spread, stabilityOf } from "./stability-of.ts";
export { FALSE_ALARM, LEAST_OUTCOMES, LEAST_SUBJECTS, type Truth, truthOf } from "./truth-of.ts";
export { roundedMonth, type WatchedMonth } from "./watched-month.ts";
