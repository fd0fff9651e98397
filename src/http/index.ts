/** The HTTP API: routes per noun, keys and limits, one error hook, and the OpenAPI document made from the routes. */
export type { ServerContext } from "./context.ts";
export type { Limits } from "./limits.ts";
export type { LogLine } from "./log-line.ts";
export { buildServer } from "./server.ts";
export { buildWitnessServer, type WitnessContext } from "./witness/index.ts";
