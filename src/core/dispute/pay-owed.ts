import type { Dispute } from "./dispute.ts";
import type { DisputeLaw } from "./dispute-law.ts";

const DAY_MICROS = 86_400_000_000;

/** What the law gives the subject for a delay, in minor units. */
export type Pay = { readonly currency: string; readonly amountMinor: number; readonly days: number };

/**
 * The sum owed to the subject for delay until now, over all rounds; undefined where the law gives none. Each day begun counts. It runs until
 * the subject is told, not until somebody decided: RBI circular 2023-24/72 of 2023-10-26 calls a matter resolved when the corrected report is
 * sent. A joined dispute earns nothing beside the older one, and one taken back nothing after that.
 */
export function payOwed(dispute: Dispute, { law, now }: { readonly law: DisputeLaw; readonly now: number }): Pay | undefined {
  if (law.payPerDay === undefined) return undefined;
  const { currency, amountMinor, after } = law.payPerDay;
  const spans = [...dispute.earlierRounds, { openedAt: dispute.openedAt, toldAt: endOf(dispute, now) }];
  const days = spans.reduce((sum, { openedAt, toldAt }) => sum + Math.max(0, Math.ceil((toldAt - after(openedAt)) / DAY_MICROS)), 0);
  return { currency, amountMinor: amountMinor * days, days };
}

function endOf({ state, openedAt, firstToldAt, lastAt }: Dispute, now: number): number {
  if (state === "joined") return openedAt;
  return firstToldAt ?? (state === "taken_back" ? lastAt : now);
}
