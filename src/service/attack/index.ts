/** What it costs to move the standings of this installation's market. */
export { type AttackFound, type AttackRequest, attackPurpose } from "./attack-purpose.ts";
