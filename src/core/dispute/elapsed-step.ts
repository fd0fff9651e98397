import type { Dispute } from "./dispute.ts";
import type { DisputeLaw } from "./dispute-law.ts";
import { duesOf } from "./dues-of.ts";
import type { ClockStep } from "./step.ts";

/** When the clock looks, and by which law. */
export type Looking = { readonly law: DisputeLaw; readonly now: number };

/** The first step that the law has taken by itself until now and that is not recorded yet. */
export function elapsedStep(dispute: Dispute, { law, now }: Looking): ClockStep | undefined {
  for (const { by, atDue } of duesOf(dispute, law)) {
    if (atDue !== undefined && by < now) return { ...atDue, by: "clock", at: by, recordedAt: now };
  }
  return undefined;
}
