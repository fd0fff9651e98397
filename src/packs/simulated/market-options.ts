import { CredenceError } from "../../errors.ts";
import { isInstant } from "../../lib/index.ts";
import { INDEX_MAX } from "./account-code.ts";

/** What a simulated market is made of. The same options give the same market, to the last byte. */
export type MarketOptions = {
  readonly seed: number;
  /** Persons who sell; some have several accounts. */
  readonly sellers: number;
  /** Orders placed: `dealsFor` says how many make so many records. */
  readonly deals: number;
  /** When the market is looked at: UTC microseconds. Nothing later is known. */
  readonly until: number;
  /** How long it has run by then, in months of 30 days; 24 when not given. */
  readonly months?: number;
};

/** Buyers for each seller: on most markets far more people buy than sell. */
export const BUYERS_PER_SELLER = 3;

/** Two numbers share a random generator's seed of 53 bits: 32 are a deal's or a seller's number. */
const SEED_MAX = 500_000;
const DEALS_MAX = 2 ** 32 - 1;
const SELLERS_MAX = Math.floor(INDEX_MAX / BUYERS_PER_SELLER);

/** Three have parts in the demonstration; the others are there to be unlike them. */
const SELLERS_MIN = 10;
const DEALS_MIN = 10;

/** A newcomer comes in the last month and a half. */
const MONTHS_MIN = 3;
const MONTHS_MAX = 120;
const MONTHS = 24;

const MONTH_MICROS = 30 * 86_400_000_000;

/** Options that were looked at, and the market's first instant. */
export type CheckedOptions = Omit<MarketOptions, "months"> & { readonly start: number };

/** Throws `command_misused` for an option out of its range. */
export function checkedOptions({ months = MONTHS, ...options }: MarketOptions): CheckedOptions {
  demand("seed", options.seed, [0, SEED_MAX]);
  demand("sellers", options.sellers, [SELLERS_MIN, SELLERS_MAX]);
  demand("deals", options.deals, [DEALS_MIN, DEALS_MAX]);
  demand("months", months, [MONTHS_MIN, MONTHS_MAX]);
  const start = options.until - months * MONTH_MICROS;
  if (!isInstant(options.until) || !isInstant(start)) {
    throw new CredenceError("command_misused", `until is ${options.until}; wanted UTC microseconds, ${months} months after 1900 at least`);
  }
  return { ...options, start };
}

function demand(name: string, value: number, [min, max]: readonly [min: number, max: number]): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  throw new CredenceError("command_misused", `${name} is ${value}; wanted a whole number from ${min} to ${max}`);
}
