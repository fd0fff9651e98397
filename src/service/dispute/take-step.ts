import { type Dispute, nextState, timedStep, type UntimedStep } from "../../core/dispute/index.ts";
import { type Session, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, receiptOf } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import type { Deed } from "./deed.ts";
import { demandDeed } from "./demand-deed.ts";
import { disputeRefused } from "./dispute-refused.ts";
import { type DisputeView, viewOf } from "./dispute-view.ts";
import { lockDispute, type Sought } from "./find-held.ts";
import { type HeldDispute, lawOfDispute } from "./held-dispute.ts";
import { carryOn, type TakenStep } from "./keep-steps.ts";
import { owedIn } from "./owed-in.ts";

/** Who does something in which dispute. */
export type Doing = Sought & {
  /** As the statement names them. */
  readonly person: string;
};

/** A dispute after what was done, and the operator's signed receipt (see `Receipt`). */
export type DisputeResult = { readonly view: DisputeView; readonly receipt: string };

/**
 * Does something in a dispute: first all that the law did by itself is recorded, then this, with whatever follows for the record and who is told of
 * it, in one transaction. Throws `dispute_unknown`, `dispute_refused` with the reason, or `store_unavailable`.
 */
export async function takeStep(installation: Installation, doing: Doing, deed: Deed): Promise<DisputeResult> {
  return inOneTransaction(installation, (tx, held) => takeWithin(tx, held, { doing, deed }));
}

/** What was made of a dispute within a transaction. */
export type Within = { readonly view: DisputeView; readonly stated: readonly Receipted[] };

/** Runs what is done to a dispute, and signs for it. */
export async function inOneTransaction(
  installation: Installation,
  work: (tx: Session, held: Installation) => Promise<Within>,
): Promise<DisputeResult> {
  return withStore(async () => {
    const { view, stated } = await withKeys(installation, (held) => held.pool.begin((tx) => work(tx, held)));
    return { view, receipt: await receiptOf(installation, stated) };
  });
}

type Taking = { readonly doing: Doing; readonly deed: Deed };

/** The same within the caller's transaction, which has locked nobody yet but who comes before the subject. */
export async function takeWithin(tx: Session, installation: Installation, { doing, deed }: Taking): Promise<Within> {
  const held = await lockDispute(tx, installation, doing);
  const owed = await owedIn(installation, held);
  await demandDeed(tx, installation, { held, dispute: owed.dispute, deed });
  const { dispute, step } = await stepped(installation, held, { dispute: owed.dispute, deed });
  const taken: TakenStep[] = [...owed.taken, { step, person: doing.person }];
  const stated = await carryOn(tx, installation, { held, dispute, taken });
  return { view: await viewOf(tx, installation, held.row.id), stated };
}

type Stepping = { readonly dispute: Dispute; readonly deed: Deed };

async function stepped(installation: Installation, held: HeldDispute, { dispute, deed }: Stepping) {
  const law = await lawOfDispute(installation, held);
  // Never before the step it follows: the clocks of two processes may differ.
  const untimed: UntimedStep = { ...deed, at: Math.max(installation.now(), dispute.lastAt) };
  const step = timedStep(dispute, untimed, law);
  const moved = nextState(dispute, step, law.rules);
  if (moved.is === "refused") throw disputeRefused(moved.because);
  return { dispute: moved.dispute, step };
}
