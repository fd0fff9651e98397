/** What is frozen, and what was said of it. */
export { type FreezeState, readFreezeStatements, readFreezeStates } from "./freeze-states.ts";
