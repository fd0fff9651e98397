import type { Purpose, RaterClass } from "../law/index.ts";
import {
  type Interval,
  type Model,
  outcomeRowsOf,
  ownEvidenceOf,
  posterior,
  probabilityOf,
  type ScorecardModel,
  type Tallies,
} from "../standing/index.ts";
import { type Addition, fadedBounds } from "./addition.ts";
import { isInBin, type ReadingReach, reachOfReading } from "./reading-reach.ts";

/** How far some accounts could bring a standing. `tallies` are of all that others said; `months` how many months they have, the one asked about the last. */
export type ReachQuestion = {
  readonly purpose: Purpose;
  readonly model: Model;
  readonly tallies: Tallies;
  readonly month: number;
  readonly accounts: number;
  /** Infinity: for ever. */
  readonly months: number;
  /** Of which class all of the accounts are: new ones, say. Of any, when not given. */
  readonly by?: RaterClass;
};

/**
 * Between which probabilities a standing stays, whatever so many accounts say in so many months: never too narrow, for a purpose whose
 * registers count each rater once (`countsEachRaterOnce`) and the model as it is. The proof is in docs/attack-cost.md. Own record: exact. A
 * scorecard's characteristics are bounded one by one, as though each could be moved without the others, so that the truth is narrower.
 */
export function reachOf(question: ReachQuestion): Interval {
  const { model } = question;
  return model.kind === "own-record" ? ownRecordReach({ ...question, model }) : scorecardReach({ ...question, model });
}

type Asked<M extends Model> = ReachQuestion & { readonly model: M };

function ownRecordReach({ purpose, model, tallies, month, ...added }: Asked<Extract<Model, { kind: "own-record" }>>): Interval {
  const own = ownEvidenceOf(model, outcomeRowsOf(purpose, tallies), month);
  const addition = { ...added, month, registers: purpose.reads };
  const good = fadedBounds(purpose.outcome.good, { addition, weights: model.weights });
  const bad = fadedBounds(purpose.outcome.bad, { addition, weights: model.weights });
  return {
    low: posterior(model, { good: own.good, bad: own.bad + bad.max }),
    high: posterior(model, { good: own.good + good.max, bad: own.bad }),
  };
}

function scorecardReach({ purpose, model, tallies, month, ...added }: Asked<ScorecardModel>): Interval {
  const addition: Addition = { ...added, month, registers: purpose.reads };
  let [least, most] = [model.basePoints, model.basePoints];
  for (const characteristic of model.characteristics) {
    const { reads, of, bins, missing } = characteristic;
    const reach: ReadingReach = of === "asker" ? ANYTHING : reachOfReading(reads, { model, tallies, addition });
    const points = bins.flatMap((bin, at) => (isInBin(reach, { from: bins[at - 1]?.below, below: bin.below }) ? [bin.points] : []));
    if (reach.isMissing) points.push(missing.points);
    least += Math.min(...points);
    most += Math.max(...points);
  }
  return { low: probabilityOf(model, least), high: probabilityOf(model, most) };
}

/** What the asker did is no part of an attack on the subject, and not known here. */
const ANYTHING: ReadingReach = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, isMissing: true };
