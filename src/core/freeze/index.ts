/** The security freeze: which looks it stops. */
export type { Freeze, Thaw } from "./freeze.ts";
export { type FrozenLook, isFrozen } from "./is-frozen.ts";
