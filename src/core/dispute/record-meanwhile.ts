import type { Dispute } from "./dispute.ts";
import type { DisputeRules } from "./dispute-law.ts";

/** What a record is while and after it is contested, from the mildest to the strongest. Only `live` and `marked` records count. */
const RECORD_EFFECTS = ["live", "marked", "suspended", "taken_out"] as const;

/** What a record is on account of a dispute. */
export type RecordEffect = (typeof RECORD_EFFECTS)[number];

/**
 * What one dispute makes of its record. A joined dispute makes nothing of it by itself: the older one does. An escalation against a decision
 * does not suspend again, or a true record could be kept from counting for as long as somebody goes on contesting it.
 */
export function recordMeanwhile(dispute: Dispute, rules: DisputeRules): RecordEffect {
  const left = dispute.statement?.answer === "attached" ? strongest(dispute.left, "marked") : dispute.left;
  switch (dispute.state) {
    case "opened":
    case "reopened":
    case "routed":
    case "answered":
    case "answer_overdue":
      return strongest(left, rules.whileOpen);
    case "decision_overdue":
      return strongest(left, "suspended");
    case "escalated":
      return strongest(left, escalatedEffect(dispute, rules));
    case "decided":
    case "reinserted":
    case "told":
    case "taken_back":
      return left;
    case "joined":
      return "live";
  }
}

function escalatedEffect({ decision }: Dispute, { atDeadline, whileOpen }: DisputeRules): RecordEffect {
  if (decision !== undefined) return "marked";
  return atDeadline === "stays_suspended" ? "suspended" : whileOpen;
}

/** What several disputes of one record make of it together: the strongest of what each does. */
export function strongest(...effects: readonly RecordEffect[]): RecordEffect {
  return RECORD_EFFECTS.findLast((effect) => effects.includes(effect)) ?? "live";
}

/**
 * What a record's tally has to follow: `reinstatement` undoes a suspension, `reinsertion` a removal. The removal of a suspended record subtracts
 * nothing: it had left the tally before.
 */
export type RecordMove = "suspension" | "reinstatement" | "removal" | "reinsertion";

/**
 * The statement that leads from one effect to the next; undefined where the tally stays. No step leads from `taken_out` to `suspended`: what
 * was taken out is not contested before it is put back.
 */
export function recordMove({ from, to }: { readonly from: RecordEffect; readonly to: RecordEffect }): RecordMove | undefined {
  if (from === to) return undefined;
  if (to === "taken_out") return "removal";
  if (from === "taken_out") return "reinsertion";
  if (to === "suspended") return "suspension";
  return from === "suspended" ? "reinstatement" : undefined;
}
