import { demandPairs } from "./pairs.ts";

/**
 * The area under the ROC curve: how often a random case with outcome 1 was given the higher value than a random case with outcome 0, a tie
 * counting half (Mann-Whitney U / (n1 n0), which is exact; Hanley and McNeil 1982). 0.5 is chance, 1 a perfect order. NaN when either
 * outcome never occurs. Outcomes are 0 or 1; values may be on any scale.
 */
export function auc(values: Float64Array, outcomes: Uint8Array): number {
  demandPairs(values, outcomes);
  const ones = values.filter((_, at) => outcomes[at] === 1).sort();
  const zeros = values.filter((_, at) => outcomes[at] !== 1).sort();
  let below = 0;
  let notAbove = 0;
  let twiceWins = 0;
  for (const value of ones) {
    while (below < zeros.length && (zeros[below] ?? 0) < value) below++;
    while (notAbove < zeros.length && (zeros[notAbove] ?? 0) <= value) notAbove++;
    twiceWins += below + notAbove;
  }
  return twiceWins / (2 * ones.length * zeros.length);
}
