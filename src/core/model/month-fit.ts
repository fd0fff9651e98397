import type { Characteristic, ScorecardModel } from "../standing/index.ts";
import { DEFAULT_EVIDENCE, type Evidence, fittedEvidence } from "./evidence.ts";
import { type Card, fitCard } from "./fit-card.ts";
import type { KnownRows } from "./point-in-time.ts";
import { decaysOf, readingIn } from "./readings.ts";
import type { Recipe } from "./recipe.ts";

/** All of a model that is fitted once a month, with its mean log-loss on answers asked before they were known. */
export type MonthFit = Card & Pick<ScorecardModel, "evidence"> & { readonly logLoss: number };

/** What is kept back, the latest, to see how true a card of the rest would have been. */
const KEPT_BACK = 0.2;

const LOSS_DECIMALS = 1e6;

type Asked = { readonly recipe: Recipe; readonly month: number };

/**
 * A card of all that is known; its truth and its evidence from answers of a second one, fitted on all but the latest fifth and asked about
 * that fifth: a card believes too much of what it was fitted on. Undefined with too few outcomes for either.
 */
export function fitOf(rows: KnownRows, { recipe, month }: Asked): MonthFit | undefined {
  const card = fitCard(rows, { recipe, month });
  if (card === undefined) return undefined;
  const cut = Math.floor(rows.outcomes.length * (1 - KEPT_BACK));
  const kept = linesOf(rows, { recipe, card });
  const before = fitCard(rowsIn(kept.rows, 0, cut), { recipe: kept.recipe, month: rows.knownIn[cut] ?? month });
  if (before === undefined) return { ...card, evidence: evidenceIn(recipe, DEFAULT_EVIDENCE), logLoss: 0 };
  const later = rowsIn(rows, cut, rows.outcomes.length);
  const probabilities = answersTo(later, { card: before, recipe });
  const loss = lossOf(probabilities, later);
  const evidence = fittedEvidence({ probabilities, own: later.own, outcomes: later.outcomes });
  return { ...card, evidence: evidenceIn(recipe, evidence), logLoss: Math.round(loss * LOSS_DECIMALS) / LOSS_DECIMALS };
}

/** Where too little is known for points: one line that makes no difference, so that every answer is the base rate; it is worth one outcome. */
export function emptyCard(recipe: Recipe, baseRate: number): MonthFit {
  const characteristics = recipe.lines.slice(0, 1).map(({ code, of, reads }): Characteristic => {
    return { code, of, reads: readingIn(reads, decaysOf(recipe)), bins: [{ points: 0, share: 1 }], missing: { points: 0, share: 0 } };
  });
  const table = { from: 0, probabilities: [baseRate], pointsToDouble: recipe.pointsToDouble };
  return { basePoints: 0, characteristics, table, evidence: evidenceIn(recipe, { prior: 1, worth: 0 }), logLoss: 0 };
}

/** The lines that the card has, and their columns: the second card is to have them too, and is fitted the faster. */
function linesOf(rows: KnownRows, { recipe, card }: { readonly recipe: Recipe; readonly card: Card }) {
  const isKept = ({ code }: { readonly code: string }) => card.characteristics.some((each) => each.code === code);
  const values = rows.values.filter((_, at) => recipe.lines.some((line, place) => place === at && isKept(line)));
  return { rows: { ...rows, values }, recipe: { ...recipe, lines: recipe.lines.filter(isKept) } };
}

function evidenceIn(recipe: Recipe, evidence: Evidence): ScorecardModel["evidence"] {
  const decay = decaysOf(recipe).findIndex(({ halfLifeMonths }) => halfLifeMonths === recipe.evidenceHalfLifeMonths);
  return { decay, ...evidence };
}

function rowsIn(rows: KnownRows, from: number, to: number): KnownRows {
  return {
    values: rows.values.map((column) => column.subarray(from, to)),
    outcomes: rows.outcomes.subarray(from, to),
    weights: rows.weights.subarray(from, to),
    knownIn: rows.knownIn.subarray(from, to),
    own: rows.own.subarray(from, to),
  };
}

/** A card's probabilities for rows whose values were taken down. */
function answersTo(rows: KnownRows, { card, recipe }: { readonly card: Card; readonly recipe: Recipe }): Float64Array {
  const { from, probabilities } = card.table;
  const totals = new Int32Array(rows.outcomes.length).fill(card.basePoints - from);
  for (const { code, bins, missing } of card.characteristics) {
    const values = rows.values[recipe.lines.findIndex((line) => line.code === code)] ?? new Float64Array(0);
    for (let row = 0; row < totals.length; row++) {
      const value = values[row] ?? Number.NaN;
      const bin = Number.isNaN(value) ? missing : bins.find(({ below }) => below === undefined || value < below);
      totals[row] = (totals[row] ?? 0) + (bin?.points ?? 0);
    }
  }
  return Float64Array.from(totals, (total) => probabilities[Math.min(Math.max(total, 0), probabilities.length - 1)] ?? Number.NaN);
}

function lossOf(probabilities: Float64Array, { outcomes, weights }: KnownRows): number {
  let [loss, all] = [0, 0];
  for (const [row, probability] of probabilities.entries()) {
    const weight = weights[row] ?? 0;
    loss -= weight * Math.log(outcomes[row] === 1 ? probability : 1 - probability);
    all += weight;
  }
  return all === 0 ? 0 : loss / all;
}
