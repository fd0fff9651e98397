import { malformed, quoted } from "./faults.ts";

/**
 * ASCII decimal without leading zeros, 0 to 2^53 - 1. C2SP allows sizes to 2^64 - 1 and times to 2^63 - 1; what a double cannot hold
 * exactly is refused: a log that takes 100,000 entries a second needs 2,800 years to get there.
 */
export function parseDecimal(text: string, what: string): number {
  const value = /^(?:0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw malformed(`${what}: wanted a decimal from 0 to 2^53 - 1 without leading zeros, saw ${quoted(text)}`);
}
