import { type Calendar, dayOn } from "./calendar.ts";
import type { Money } from "./duty.ts";
import { dutyOf, limitOf, outcomeOf } from "./duty-of.ts";
import type { LawPack } from "./law-pack.ts";

const UNVERIFIED = ["delete_if_unverified", "keep_suspended", "attach_statement", "record_objection", "pay_per_day"] as const;

/** What becomes of a record that nobody verified in time. */
export type Unverified = (typeof UNVERIFIED)[number];

/** What the pack does with a disputed record that was not verified by the deadline; undefined where its law says nothing. */
export function unverifiedOutcomeOf(pack: LawPack): Unverified | undefined {
  const outcome = outcomeOf(pack, "settle_unverified");
  return UNVERIFIED.find((known) => known === outcome);
}

/** How a record counts while it is disputed: not at all, with a mark, or as before where the law says nothing. */
export function treatmentWhileOpen(pack: LawPack): "suspended" | "marked" | "unchanged" {
  const outcome = outcomeOf(pack, "while_open");
  if (outcome === "suspend_while_open") return "suspended";
  return outcome === "mark_while_open" ? "marked" : "unchanged";
}

/** How many words the subject's own statement may have; undefined where the law gives the subject none. */
export function statementWordsMax(pack: LawPack): number | undefined {
  return limitOf(pack, "own_statement");
}

/** Money owed for being late, in minor units of a currency (ISO 4217). */
export type Compensation = { readonly days: number; readonly amountMinor: number; readonly currency: string };

/** A deadline, and when it was done at last, or what time it is now: UTC microseconds. */
export type Lateness = { readonly deadline: number; readonly until: number; readonly calendar: Calendar };

/** What a late decision costs so far: for each calendar day begun after the deadline's. Undefined where the pack has no such duty. */
export function compensationFor(pack: LawPack, { deadline, until, calendar }: Lateness): Compensation | undefined {
  const rate = rateOf(pack);
  if (rate === undefined) return undefined;
  const days = Math.max(0, dayOn(calendar, until) - dayOn(calendar, deadline));
  return { days, amountMinor: days * rate.amount, currency: rate.currency };
}

function rateOf(pack: LawPack): Money | undefined {
  const number = dutyOf(pack, "pay_for_delay")?.number;
  return number?.unit === "minor_units" ? number : undefined;
}
