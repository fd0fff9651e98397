import type { Forged } from "./forged.ts";
import type { Market } from "./market.ts";
import { type Method, rankAmong } from "./method.ts";

/** How many of the first accounts are trusted beforehand: "the first few peers to join a network" (Kamvar et al., section 4.4). */
const PRE_TRUSTED = 10;

/** a: how much weight goes back to the pre-trusted in each step. The paper leaves it open; 0.15 is PageRank's. */
const BACK_SHARE = 0.15;

/** The vector is taken as settled when a step moves less of it than this (of 1 in all)... */
const SETTLED = 1e-9;

/** ...or after so many steps: at 0.85 a step, what is left then is below 1e-9 anyway. */
const STEPS_MAX = 150;

/** What one account says of others: to whom, and which share of its weight. */
type Row = { readonly to: readonly number[]; readonly shares: readonly number[] };

/**
 * EigenTrust (Kamvar, Schlosser, Garcia-Molina, WWW 2003, algorithm 2): s_ij = good - bad ratings of j by i, local trust
 * c_ij = max(s_ij, 0) / the sum of i's; t = (1 - a) C^T t + a p. Who says good of nobody hands its weight to the pre-trusted. Ranks are among
 * the established subjects as they stand after the attack, which moves everybody.
 */
export function eigenTrust({ market, established }: { readonly market: Market; readonly established: readonly number[] }): Method {
  const said = saidBy(market);
  const rows = new Map([...said].map(([rater, of]) => [rater, rowOf(of)]));
  const honest = settled({ rows, accounts: market.accounts, from: beforehand(market.accounts) });
  let last: { readonly forged: readonly Forged[]; readonly weights: Float64Array; readonly sorted: Float64Array } | undefined;
  const weightsWith = (forged: readonly Forged[]) => {
    if (last?.forged === forged) return last;
    const accounts = forged.reduce((most, { rater, subject }) => Math.max(most, rater + 1, subject + 1), market.accounts);
    const weights = forged.length === 0 ? honest : settled({ rows: rowsWith({ rows, said, forged }), accounts, from: honest });
    last = { forged, weights, sorted: Float64Array.from(established, (subject) => weights[subject] ?? 0).sort() };
    return last;
  };
  return {
    name: "EigenTrust",
    isProbability: false,
    placeOf: (forged, subject) => {
      const { weights, sorted } = weightsWith(forged);
      const value = weights[subject] ?? 0;
      return { value, rank: rankAmong(sorted, value) };
    },
  };
}

type Said = ReadonlyMap<number, ReadonlyMap<number, number>>;

function saidBy({ edges: { rater, subject, good, bad } }: Market): Map<number, Map<number, number>> {
  const said = new Map<number, Map<number, number>>();
  for (const [at, from] of rater.entries()) note(said, { from, to: subject[at] ?? 0, by: (good[at] ?? 0) - (bad[at] ?? 0) });
  return said;
}

function note(
  said: Map<number, Map<number, number>>,
  { from, to, by }: { readonly from: number; readonly to: number; readonly by: number },
): void {
  const of = said.get(from) ?? new Map<number, number>();
  said.set(from, of);
  // Nobody vouches for itself: the diagonal is 0, as in the paper.
  if (from !== to) of.set(to, (of.get(to) ?? 0) + by);
}

function rowOf(said: ReadonlyMap<number, number>): Row {
  const positive = [...said].filter(([, sum]) => sum > 0);
  const all = positive.reduce((total, [, sum]) => total + sum, 0);
  return { to: positive.map(([to]) => to), shares: positive.map(([, sum]) => sum / all) };
}

/** The rows of those who forged are made anew; all others stay. */
function rowsWith({ rows, said, forged }: { rows: ReadonlyMap<number, Row>; said: Said; forged: readonly Forged[] }): Map<number, Row> {
  const changed = new Map<number, Map<number, number>>();
  for (const { rater, subject, isGood } of forged) {
    if (!changed.has(rater)) changed.set(rater, new Map(said.get(rater)));
    note(changed, { from: rater, to: subject, by: isGood ? 1 : -1 });
  }
  const result = new Map(rows);
  for (const [rater, of] of changed) result.set(rater, rowOf(of));
  return result;
}

function beforehand(accounts: number): Float64Array {
  const trusted = Math.min(PRE_TRUSTED, accounts);
  return Float64Array.from({ length: accounts }, (_, account) => (account < trusted ? 1 / trusted : 0));
}

type Network = { readonly rows: ReadonlyMap<number, Row>; readonly accounts: number; readonly from: Float64Array };

function settled({ rows, accounts, from }: Network): Float64Array {
  const start = beforehand(accounts);
  let weights = new Float64Array(accounts);
  weights.set(from);
  for (let step = 0; step < STEPS_MAX; step++) {
    const next = stepFrom(weights, rows, start);
    const moved = next.reduce((sum, value, account) => sum + Math.abs(value - (weights[account] ?? 0)), 0);
    weights = next;
    if (moved < SETTLED) break;
  }
  return weights;
}

/** What nobody passes on, of those who say nothing good, goes to the pre-trusted with the rest of what goes back. */
function stepFrom(weights: Float64Array, rows: ReadonlyMap<number, Row>, start: Float64Array): Float64Array<ArrayBuffer> {
  const next = new Float64Array(weights.length);
  let passed = 0;
  for (const [rater, { to, shares }] of rows) {
    const weight = (1 - BACK_SHARE) * (weights[rater] ?? 0);
    if (weight === 0 || to.length === 0) continue;
    passed += weight;
    for (let at = 0; at < to.length; at++) {
      const account = to[at] ?? 0;
      next[account] = (next[account] ?? 0) + weight * (shares[at] ?? 0);
    }
  }
  const back = weights.reduce((sum, weight) => sum + weight, 0) - passed;
  for (let account = 0; account < PRE_TRUSTED && account < start.length; account++) {
    next[account] = (next[account] ?? 0) + back * (start[account] ?? 0);
  }
  return next;
}
