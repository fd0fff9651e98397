import type { Dispute } from "./dispute.ts";

/** Whether the source itself no longer stands by the record. */
export function isTakenBackBySource({ answer }: Dispute): boolean {
  return answer !== undefined && answer.verdict !== "verified";
}
