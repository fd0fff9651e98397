import { type Dispute, owedSteps } from "../../core/dispute/index.ts";
import type { Installation } from "../installation.ts";
import { type HeldDispute, lawOfDispute, wholeOf } from "./held-dispute.ts";
import type { TakenStep } from "./keep-steps.ts";

/** A dispute after what the law did in it by itself up to now, and these steps, not kept yet. */
export type Owing = { readonly dispute: Dispute; readonly taken: readonly TakenStep[] };

/** What the deadlines that have passed brought. To be asked before anybody else does anything. Throws `dispute_refused` where it was erased. */
export async function owedIn(installation: Installation, held: HeldDispute): Promise<Owing> {
  const law = await lawOfDispute(installation, held);
  const { steps, dispute } = owedSteps(wholeOf(held), { law, now: installation.now() });
  return { dispute, taken: steps.map((step) => ({ step, person: "clock" })) };
}
