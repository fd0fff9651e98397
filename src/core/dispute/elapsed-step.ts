import type { Dispute } from "./dispute.ts";
import type { DisputeLaw, DisputeRules } from "./dispute-law.ts";
import { duesOf } from "./dues-of.ts";
import type { AtDue, DisputeStep } from "./step.ts";
import { timedStep } from "./timed-step.ts";

/** When the clock looks, and by which law. */
export type Looking = { readonly law: DisputeLaw; readonly now: number };

/** A deadline that has passed, and what it brings. */
type Passed = { readonly at: number; readonly brings: AtDue };

/** The first deadline before `now` at which the law acts by itself, where that is not recorded yet. */
export function passedDeadline(dispute: Dispute, rules: DisputeRules, now: number): Passed | undefined {
  for (const { by, atDue } of duesOf(dispute, rules)) {
    if (atDue !== undefined && by < now) return { at: by, brings: atDue };
  }
  return undefined;
}

/** The step that records it. */
export function elapsedStep(dispute: Dispute, { law, now }: Looking): DisputeStep | undefined {
  const passed = passedDeadline(dispute, law.rules, now);
  if (passed === undefined) return undefined;
  return timedStep(dispute, { ...passed.brings, by: "clock", at: passed.at, recordedAt: now }, law);
}
