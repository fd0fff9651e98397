import type { Purpose } from "../law/index.ts";
import { type OwnEvidence, outcomeRowsOf, ownEvidenceOf, type Tallies } from "./own-evidence.ts";
import { posterior } from "./posterior.ts";
import type { Model } from "./scorecard-model.ts";
import { type Carded, probabilityOf, totalOf } from "./scorecard-points.ts";

/** What a standing is a function of. `month` is the one asked about, as UTC year x 12 + month - 1. */
export type StandingQuestion = {
  readonly purpose: Purpose;
  readonly model: Model;
  /** Of the subject, by register: those that the purpose reads. */
  readonly tallies: Tallies;
  readonly month: number;
  /** Of the asker, by register: those that the purpose reads of it. Wanted by a model with characteristics of the asker, read by no other. */
  readonly asker?: Tallies | undefined;
};

/** What a model makes of tallies. */
export type Likelihood = {
  readonly probability: number;
  /** n: how many outcomes the probability rests on, the model's opinion included. */
  readonly evidence: number;
  readonly own: OwnEvidence;
};

/**
 * Own record: P = (m p0 + g) / (m + g + b) and n = m + g + b. Scorecard: P by the points, and n = prior + worth x (g + b) (DESIGN section
 * 5: it reads the outcome's own counts, so that they are not added again). Integers, + - x / only. Throws a RangeError where `mayServe` says no.
 */
export function likelihoodOf({ purpose, model, tallies, month, asker }: StandingQuestion): Likelihood {
  const rows = outcomeRowsOf(purpose, tallies);
  if (model.kind === "own-record") {
    const own = ownEvidenceOf(model, rows, month);
    return { probability: posterior(model, own), evidence: model.priorStrength + own.good + own.bad, own };
  }
  if (!mayServe(purpose, model)) throw new RangeError(`${purpose.name} is answered by the own record alone; saw a scorecard`);
  const { decay, prior, worth } = model.evidence;
  const own = ownEvidenceOf({ weights: model.decays[decay]?.weights ?? [], reachMonths: reachMonthsOf(model) }, rows, month);
  const total = totalOf(model, cardedOf({ purpose, tallies, month, asker }));
  return { probability: probabilityOf(model, total), evidence: prior + worth * (own.good + own.bad), own };
}

/** How many months back own outcomes count: as far as the slowest fading of the model reaches, since some line may read them. */
export function reachMonthsOf(model: Model): number {
  if (model.kind === "own-record") return model.weights.length;
  return model.decays.reduce((most, { weights }) => Math.max(most, weights.length), 0);
}

/** Whether a model may answer for a purpose: one that declared the own record was never to read anything else (law 11). */
export function mayServe({ model: declared }: Pick<Purpose, "model">, { kind }: Pick<Model, "kind">): boolean {
  return kind === "own-record" || declared.kind === "trained";
}

/** What a scorecard is filled in from. */
export function cardedOf({ purpose, tallies, month, asker }: Omit<StandingQuestion, "model">): Carded {
  const subject = { tallies, registers: purpose.reads };
  return asker === undefined ? { subject, month } : { subject, asker: { tallies: asker, registers: purpose.asker?.reads ?? [] }, month };
}
