import { CredenceError } from "../../errors.ts";
import { isInstant, monthOf } from "../../lib/index.ts";

/** What a simulated portfolio is made of. The same options give the same portfolio, to the last byte. */
export type PortfolioOptions = {
  readonly seed: number;
  /** Persons who borrow, most of them more than once. */
  readonly borrowers: number;
  /** When the portfolio is looked at: UTC microseconds. Its last month is the last that is over by then. */
  readonly until: number;
  /** How long the lender has been lending by then; 60 when not given, as long as records are kept. */
  readonly months?: number;
};

/** Options that were looked at. Months are UTC year x 12 + month - 1, the first and the last that are told of. */
export type PortfolioPlan = {
  readonly seed: number;
  readonly borrowers: number;
  readonly first: number;
  readonly last: number;
};

/** Two numbers share a random generator's seed of 53 bits: 32 are a borrower's number. */
const SEED_MAX = 500_000;
const BORROWERS_MAX = 10_000_000;

/** Three have parts in the demonstration; the others are there to be unlike them. */
const BORROWERS_MIN = 10;

/** A loan year takes thirteen months at first; twice that, and there is something to learn from. */
const MONTHS_MIN = 26;
const MONTHS_MAX = 120;
const MONTHS = 60;

/** Throws `command_misused` for an option out of its range. */
export function portfolioPlanOf({ seed, borrowers, until, months = MONTHS }: PortfolioOptions): PortfolioPlan {
  demand("seed", seed, [0, SEED_MAX]);
  demand("borrowers", borrowers, [BORROWERS_MIN, BORROWERS_MAX]);
  demand("months", months, [MONTHS_MIN, MONTHS_MAX]);
  if (!isInstant(until)) throw new CredenceError("command_misused", `until is ${until}; wanted UTC microseconds`);
  const last = monthOf(until) - 1;
  return { seed, borrowers, first: last - months + 1, last };
}

function demand(name: string, value: number, [min, max]: readonly [min: number, max: number]): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  throw new CredenceError("command_misused", `${name} is ${value}; wanted a whole number from ${min} to ${max}`);
}
