export { knownDay, lastDay } from "./known-day.ts";
export { type Format, useFormat } from "./use-format.ts";
