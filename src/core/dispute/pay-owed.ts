import type { Dispute } from "./dispute.ts";
import type { DisputeRules } from "./dispute-law.ts";

const DAY_MICROS = 86_400_000_000;

/** What the law gives the subject for a delay, in minor units. */
export type Pay = { readonly currency: string; readonly amountMinor: number; readonly days: number };

/**
 * The sum owed to the subject for delay until now, over all rounds; undefined where the law gives none. Each day begun after a round's first
 * deadline counts. It runs until the subject is told, not until somebody decided: RBI circular 2023-24/72 of 2023-10-26 calls a matter resolved
 * when the corrected report is sent. A joined dispute earns nothing beside the older one, and one taken back nothing after that.
 */
export function payOwed(dispute: Dispute, { rules, now }: { readonly rules: DisputeRules; readonly now: number }): Pay | undefined {
  if (rules.payPerDay === undefined) return undefined;
  const { currency, amountMinor } = rules.payPerDay;
  const delays = [...dispute.earlierRounds, { dueBy: dispute.dueBy, toldAt: endOf(dispute, now) }];
  const days = delays.reduce((sum, { dueBy, toldAt }) => sum + Math.max(0, Math.ceil((toldAt - dueBy) / DAY_MICROS)), 0);
  return { currency, amountMinor: amountMinor * days, days };
}

function endOf({ state, dueBy, firstToldAt, lastAt }: Dispute, now: number): number {
  if (state === "joined") return dueBy;
  return firstToldAt ?? (state === "taken_back" ? lastAt : now);
}
