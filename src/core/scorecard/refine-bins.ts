import { isotonic } from "./isotonic.ts";
import type { Outcomes } from "./outcomes.ts";
import type { WeighedLine } from "./points-table.ts";

/** Where the search begins, and how much each bin leans on it: as on an information of so many. */
export type Refining = { readonly intercept: number; readonly strength: number };

/** Points are whole: at 20 to double the odds one is .035 of log-odds. A sweep that moves no bin by a seventh of that has come near enough. */
const ENOUGH = 0.005;
const SWEEPS_MAX = 25;

/**
 * Fits each bin's log-odds by itself beside all other lines, by block coordinate descent on the log-likelihood: one Newton step for a line at a
 * time, leaning with `strength` on what the lines came with, and never against the order of the line's weights of evidence (isotonic, weighted
 * by information). So a line to which one coefficient does no justice says what it has to say, and no better bin gets fewer points than a worse.
 */
export function refineBins(lines: readonly WeighedLine[], outcomes: Outcomes, { intercept, strength }: Refining): WeighedLine[] {
  const descent = new Descent(lines, outcomes, { intercept, strength });
  for (let sweep = 0, most = Number.POSITIVE_INFINITY; sweep < SWEEPS_MAX && most >= ENOUGH; sweep++) {
    descent.stepIntercept();
    most = Math.max(0, ...lines.map((_, at) => descent.stepLine(at)));
  }
  return descent.lines();
}

class Descent {
  readonly #lines: readonly WeighedLine[];
  readonly #outcomes: Outcomes;
  readonly #strength: number;
  /** The bins of each line, from the worst to the best. */
  readonly #orders: readonly (readonly number[])[];
  readonly #logOdds: number[][];
  /** The log-odds of each row. */
  readonly #total: Float64Array;

  constructor(lines: readonly WeighedLine[], outcomes: Outcomes, { intercept, strength }: Refining) {
    this.#lines = lines;
    this.#outcomes = outcomes;
    this.#strength = strength;
    this.#orders = lines.map(({ binning: { bins } }) => bins.map((_, at) => at).sort((a, b) => (bins[a]?.woe ?? 0) - (bins[b]?.woe ?? 0)));
    this.#logOdds = lines.map(({ logOdds }) => [...logOdds]);
    this.#total = new Float64Array(outcomes.good.length).fill(intercept);
    for (const { places, logOdds } of lines) this.#add(places, logOdds);
  }

  stepIntercept(): void {
    const all = new Uint16Array(this.#total.length);
    const { gain, information } = this.#derivatives(all, 1);
    this.#add(all, [(gain[0] ?? 0) / Math.max(information[0] ?? 0, Number.MIN_VALUE)]);
  }

  /** Returns the greatest move of a bin. */
  stepLine(at: number): number {
    const line = this.#lines[at];
    const own = this.#logOdds[at];
    if (line === undefined || own === undefined) return 0;
    const { gain, information } = this.#derivatives(line.places, own.length);
    const weights = own.map((_, bin) => (information[bin] ?? 0) + this.#strength);
    const wanted = own.map((value, bin) => {
      const pulled = (information[bin] ?? 0) * value + (gain[bin] ?? 0) + this.#strength * (line.logOdds[bin] ?? 0);
      return pulled / (weights[bin] ?? 1);
    });
    const order = this.#orders[at] ?? [];
    const rising = isotonic(
      order.map((bin) => wanted[bin] ?? 0),
      order.map((bin) => weights[bin] ?? 0),
    );
    const next = own.map((_, bin) => rising[order.indexOf(bin)] ?? 0);
    const moves = next.map((value, bin) => value - (own[bin] ?? 0));
    this.#logOdds[at] = next;
    this.#add(line.places, moves);
    return Math.max(...moves.map(Math.abs));
  }

  lines(): WeighedLine[] {
    return this.#lines.map((line, at) => ({ ...line, logOdds: this.#logOdds[at] ?? line.logOdds }));
  }

  #add(places: Uint16Array, moves: readonly number[]): void {
    const total = this.#total;
    for (let row = 0; row < total.length; row++) total[row] = (total[row] ?? 0) + (moves[places[row] ?? 0] ?? 0);
  }

  /** By bin the slope of the log-likelihood and its information. */
  #derivatives(places: Uint16Array, bins: number): { readonly gain: Float64Array; readonly information: Float64Array } {
    const gain = new Float64Array(bins);
    const information = new Float64Array(bins);
    const { good, bad } = this.#outcomes;
    for (let row = 0; row < places.length; row++) {
      const p = 1 / (1 + Math.exp(-(this.#total[row] ?? 0)));
      const all = (good[row] ?? 0) + (bad[row] ?? 0);
      const bin = places[row] ?? 0;
      gain[bin] = (gain[bin] ?? 0) + (good[row] ?? 0) - all * p;
      information[bin] = (information[bin] ?? 0) + all * p * (1 - p);
    }
    return { gain, information };
  }
}
