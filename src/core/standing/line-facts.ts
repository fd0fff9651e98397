import type { CountReference, Purpose } from "../law/index.ts";
import type { Tallies } from "./own-evidence.ts";
import type { Characteristic, Reading } from "./scorecard-model.ts";
import type { Carded, CardLine } from "./scorecard-points.ts";

/** What the sentence of a scorecard's line is made of, in any language. */
export type LineFacts = {
  readonly kind: Reading["kind"];
  readonly of: Characteristic["of"];
  /** What is counted: `good` and `bad` for the outcome's own counts, `trades.faded` for any other; of a tenure the register alone. */
  readonly reads: readonly string[];
  /**
   * All on record, without fading. share: how many of the first count, and of both, and then the share itself as it was read, with three decimals.
   * trend: -1, 0 or 1, as the recent share is lower, the
   * same or higher. amount: how many of all counts. mean: it, with one decimal. tenure, recency: months. run: how many. Empty where missing.
   */
  readonly numbers: readonly number[];
};

/** The facts of a line, off the tallies that it was read off. */
export function factsOf({ characteristic: { reads, of }, value }: CardLine, carded: Carded, outcome: Counted): LineFacts {
  const side = of === "asker" ? (carded.asker ?? carded.subject) : carded.subject;
  const count = (reference: CountReference) => countIn(side.tallies, reference, side.registers);
  return { kind: reads.kind, of, reads: namesIn(reads, outcome), numbers: value === undefined ? [] : numbersOf(reads, value, count) };
}

type Counted = Pick<Purpose["outcome"], "good" | "bad">;

/** What a reading reads, as `LineFacts` has it. */
export function namesIn(reads: Reading, outcome: Counted): readonly string[] {
  const nameOf = (count: CountReference) => nameIn(count, outcome);
  switch (reads.kind) {
    case "share":
    case "trend":
    case "run":
      return [nameOf(reads.good), nameOf(reads.bad)];
    case "amount":
    case "recency":
      return reads.counts.map(nameOf);
    case "mean":
      return [nameOf(reads.sum), nameOf(reads.number)];
    case "tenure":
      return [reads.register];
  }
}

function nameIn({ register, count }: CountReference, { good, bad }: Counted): string {
  if (register === good.register && count === good.count) return "good";
  return register === bad.register && count === bad.count ? "bad" : `${register}.${count}`;
}

function numbersOf(reads: Reading, value: number, count: (reference: CountReference) => number): readonly number[] {
  switch (reads.kind) {
    case "share":
      return [count(reads.good), count(reads.good) + count(reads.bad), Math.floor(value * 1000 + 0.5) / 1000];
    case "amount":
      return [reads.counts.reduce((sum, each) => sum + count(each), 0)];
    case "trend":
      return [Math.sign(value)];
    case "mean":
      return [oneDecimal(value)];
    case "tenure":
    case "recency":
    case "run":
      return [value];
  }
}

function countIn(tallies: Tallies, { register, count }: CountReference, registers: Carded["subject"]["registers"]): number {
  const column = registers.find(({ name }) => name === register)?.countNames.indexOf(count) ?? -1;
  return (tallies[register] ?? []).reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0);
}

/** Halves away from zero, never negative zero. */
function oneDecimal(value: number): number {
  const size = Math.floor(Math.abs(value) * 10 + 0.5) / 10;
  return value < 0 && size > 0 ? -size : size;
}
