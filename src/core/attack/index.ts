/** What it costs to move standings: attacks on a market, read by us and by others, beside what some accounts can do at most. Pure. */

export { type AttackReport, type AttackRow, attackCost, type Crossing, type Movement } from "./attack-cost.ts";
export { ATTACK_NAMES, type AttackName, type Cost } from "./attack-plans.ts";
export { type Market, MarketBuilder, type MarketRecord } from "./market.ts";
export { type MeasuredAttack, measuredAttack } from "./measured-attack.ts";
export type { Method, Place } from "./method.ts";
export { methodsOf, type NamedModel } from "./methods-of.ts";
