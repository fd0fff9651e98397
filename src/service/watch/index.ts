/** Watching answers: when a month is over, what was told in it is held against what then happened. */
export { type KeptMonth, lastTruths, listTruths } from "./list-truths.ts";
export { startWatching, type WatchingAnswers } from "./start-watching.ts";
export { watchAnswers, watchMonthSoFar } from "./watch-answers.ts";
