/** Stores filled with what was made up, or with somebody's files; and what answers are made of, brought up to date after it. */
export { batchesUntil } from "./batches-until.ts";
export { fillImported, type Importing } from "./fill-imported.ts";
export { type FillingOptions, fillSimulated, type MadeUp } from "./fill-simulated.ts";
export { isSimulatedNow } from "./is-simulated-now.ts";
export { renewAnswers } from "./renew-answers.ts";
