/** Stores filled with what was made up, or with somebody's files; and what answers are made of, brought up to date after it. */
export { fillImported, type Importing } from "./fill-imported.ts";
export { fillSimulated } from "./fill-simulated.ts";
export { isSimulatedNow } from "./is-simulated-now.ts";
export type { MadeUp } from "./made-up.ts";
export { renewAnswers } from "./renew-answers.ts";
