/** Whether the log is sound: every leaf, tile, chain and statement of it, one finding for each rule, with the first few places. */
export { checkLog, type LogCheck, type LogCheckProgress } from "./check-log.ts";
export type { LogFinding, LogRule } from "./log-finding.ts";
