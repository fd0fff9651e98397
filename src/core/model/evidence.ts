import { wilson } from "../standing/index.ts";
import { calibrationOf } from "./measures.ts";

/** Answers in columns: probabilities, the decayed own outcomes that they rested on, and what happened (1 good, 0 bad). */
export type Rested = { readonly probabilities: Float64Array; readonly own: Float64Array; readonly outcomes: Uint8Array };

/** n = prior + worth x own: how many outcomes a probability rests on. */
export type Evidence = { readonly prior: number; readonly worth: number };

/** Half octaves, from what hardly says anything; 32 outcomes' opinion of a stranger is the most that is claimed. */
const PRIORS: readonly number[] = [32, 22, 16, 11, 8, 5.6, 4, 2.8, 2, 1.4, 1];

/** Never above 1: evidence counts once (DESIGN section 5). */
const WORTHS: readonly number[] = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05];

/** Where too little is known to say. */
export const DEFAULT_EVIDENCE: Evidence = { prior: 4, worth: 0.5 };

/** Whose own outcomes weigh less than half a fresh one is a newcomer here. */
const NEWCOMER_OWN = 0.5;

/** So many of either, newcomers and others, or a bin's share is itself too unsure to be held against an interval. */
const ANSWERS_MIN = 500;

/** What an interval of 90 % is to hold. */
const COVERED = 0.9;

/**
 * The most evidence that its intervals bear out: first the greatest prior under which nine in ten answers about newcomers have an interval
 * that holds what happened to their bin, then the greatest worth under which the same holds of all others. The least of either where none
 * does; DEFAULT_EVIDENCE where fewer than 500 answers of either are known. (docs/decisions/0030 says what this does and does not promise.)
 */
export function fittedEvidence(answers: Rested): Evidence {
  const newcomers = where(answers, (own) => own < NEWCOMER_OWN);
  const others = where(answers, (own) => own >= NEWCOMER_OWN);
  if (Math.min(newcomers.outcomes.length, others.outcomes.length) < ANSWERS_MIN) return DEFAULT_EVIDENCE;
  const prior = PRIORS.find((each) => coverageOf(newcomers, (own) => each + own) >= COVERED) ?? PRIORS.at(-1) ?? 1;
  const worth = WORTHS.find((each) => coverageOf(others, (own) => prior + each * own) >= COVERED) ?? WORTHS.at(-1) ?? 0;
  return { prior, worth };
}

/** The share of answers whose interval holds the share of good outcomes among all answers of about the same probability. */
function coverageOf({ probabilities, own, outcomes }: Rested, evidenceOf: (own: number) => number): number {
  const { bins } = calibrationOf(probabilities, outcomes);
  let covered = 0;
  for (const [at, probability] of probabilities.entries()) {
    const bin = bins.findLast(({ from }) => from <= probability);
    const { low, high } = wilson(probability, evidenceOf(own[at] ?? 0));
    if (bin !== undefined && low <= bin.observed && bin.observed <= high) covered += 1;
  }
  return covered / probabilities.length;
}

function where({ probabilities, own, outcomes }: Rested, isWanted: (own: number) => boolean): Rested {
  const isKept = (_: number, at: number) => isWanted(own[at] ?? 0);
  return { probabilities: probabilities.filter(isKept), own: own.filter(isKept), outcomes: outcomes.filter(isKept) };
}
