import { type AttackReport, attackCost, type NamedModel } from "../../core/attack/index.ts";
import type { Purpose } from "../../core/law/index.ts";
import { type Form, fitForm, fitOwnRecord, formedOf, OWN_RECORD, recipeOf } from "../../core/model/index.ts";
import type { Model } from "../../core/standing/index.ts";
import { CredenceError } from "../../errors.ts";
import { withStore } from "../../store/index.ts";
import { dayOf } from "../day-of.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { activeForm } from "../model-activation.ts";
import { historyFor } from "../read-history.ts";
import { readMarket } from "./read-market.ts";

/** What is to be attacked, and when. */
export type AttackRequest = {
  readonly purpose: string;
  /** UTC microseconds: the market as it was known before, under models fitted on that. The moment at which the store stands when not given. */
  readonly until?: number | undefined;
};

/** What attacks on it would cost, and the moment it is told of. */
export type AttackFound = AttackReport & { readonly at: number };

/**
 * What it costs to move the standings of a purpose, under the active form first; where a scorecard is active or could be, both forms stand beside
 * each other. Changes nothing and forges nothing: attacks are worked out in memory. Throws `purpose_unknown`, `register_unrated` where no other
 * side has a part in the records, or `store_unavailable`.
 */
export async function attackPurpose(installation: Installation, { purpose: name, until }: AttackRequest): Promise<AttackFound> {
  const purpose = purposeOf(installation, name);
  demandOtherSide(purpose);
  const at = until ?? (await installation.moment()).standingAt ?? installation.now();
  return withStore(async () => {
    const market = await readMarket(installation, { purpose, before: until ?? at + 1 });
    return { ...attackCost(market, await modelsOn(installation, purpose, dayOf(at))), at };
  });
}

/** Who inspects or lends is no accomplice with an account: what a source itself says is no matter of attacks by others. */
function demandOtherSide({ outcome, reads }: Purpose): void {
  const register = reads.find(({ name }) => name === outcome.good.register);
  const fields = Object.values(register?.records ?? {}).flatMap(({ says }) => Object.values(says));
  if (fields.some((field) => field.class === "counterparty")) return;
  throw new CredenceError(
    "register_unrated",
    `${outcome.good.register} names no other side of a deal, so that nobody could collude; wanted a purpose about deals`,
  );
}

/** Fitted for the day on what was known before: the same documents as served on it. */
async function modelsOn(installation: Installation, purpose: Purpose, day: number): Promise<NamedModel[]> {
  const active = await activeForm(installation.pool, { purpose });
  const history = await historyFor(installation, { purpose, counted: purpose.reads });
  const { name, model } = purpose;
  const shape = fitOwnRecord(history, { purpose: { name, leastEvidence: model.leastEvidence }, day });
  const candidate: Form = { kind: "scorecard", recipe: recipeOf(purpose, shape) };
  return formsOf(purpose, { active, candidate }).map((form): NamedModel => {
    const fitted: Model = fitForm(history, formedOf(purpose, form), { day });
    return { name: NAMES[fitted.kind], model: fitted };
  });
}

const NAMES = { "own-record": "own record", scorecard: "scorecard" } as const satisfies Record<Model["kind"], string>;

/** The active one first, and beside it the other. */
function formsOf({ model }: Purpose, { active, candidate }: { readonly active: Form; readonly candidate: Form }): readonly Form[] {
  if (model.kind !== "trained") return [OWN_RECORD];
  return active.kind === "scorecard" ? [active, OWN_RECORD] : [OWN_RECORD, candidate];
}
