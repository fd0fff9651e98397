import type { CountReference, Register } from "../law/index.ts";
import type { TallyRow } from "../tally/index.ts";
import type { Tallies } from "./own-evidence.ts";
import { FULL_WEIGHT } from "./own-record-model.ts";
import type { Decay, Reading } from "./scorecard-model.ts";

/** The tallies that a value is read off. `month` is the one asked about; `baseRate` is what shares lean on. */
export type ReadFrom = { readonly tallies: Tallies; readonly month: number; readonly baseRate: number };

/** What a reading refers to: a model's decays, and the registers whose counts the tallies hold. */
export type ReadUnder = { readonly decays: readonly Decay[]; readonly registers: readonly Pick<Register, "name" | "countNames">[] };

/** The value of a reading off these tallies; undefined where it is missing. */
export type Reader = (from: ReadFrom) => number | undefined;

/**
 * Makes a reading ready to be read many times: looks its columns and weights up once. A count that no register has stays 0, as in tallies
 * of an older version. Throws a RangeError for a decay that is not among these.
 */
export function readerOf(reading: Reading, under: ReadUnder): Reader {
  switch (reading.kind) {
    case "share":
      return shareReader(reading, under);
    case "amount":
      return amountReader(reading, under);
    case "mean":
      return meanReader(reading, under);
    case "tenure":
      return ({ tallies, month }) => monthsSince(tallies[reading.register]?.[0]?.month, month);
    case "recency":
      return recencyReader(reading, under);
    case "trend":
      return trendReader(reading, under);
    case "run":
      return runReader(reading, under);
  }
}

type Of<Kind extends Reading["kind"]> = Extract<Reading, { kind: Kind }>;
type Summed = (from: ReadFrom) => number;

function shareReader({ good, bad, decay, strength }: Omit<Of<"share">, "kind">, under: ReadUnder): Summed {
  const goods = fadedSum(good, decay, under);
  const bads = fadedSum(bad, decay, under);
  return (from) => {
    const g = goods(from);
    const b = bads(from);
    return (strength * from.baseRate + g) / (strength + g + b);
  };
}

function amountReader({ counts, decay }: Of<"amount">, under: ReadUnder): Summed {
  const sums = counts.map((count) => fadedSum(count, decay, under));
  return (from) => {
    let all = 0;
    for (const sum of sums) all += sum(from);
    return all;
  };
}

function meanReader({ sum, number, decay }: Of<"mean">, under: ReadUnder): Reader {
  const sums = fadedSum(sum, decay, under);
  const numbers = fadedSum(number, decay, under);
  return (from) => {
    const divisor = numbers(from);
    return divisor === 0 ? undefined : sums(from) / divisor;
  };
}

function recencyReader({ counts }: Of<"recency">, under: ReadUnder): Reader {
  const columns = counts.map((count) => columnOf(count, under));
  return ({ tallies, month }) => {
    let last: number | undefined;
    for (const { register, column } of columns) {
      const found = tallies[register]?.findLast(({ counts }) => (counts[column] ?? 0) > 0)?.month;
      if (found !== undefined && (last === undefined || found > last)) last = found;
    }
    return monthsSince(last, month);
  };
}

function trendReader({ good, bad, short, long, strength }: Of<"trend">, under: ReadUnder): Summed {
  const soon = shareReader({ good, bad, decay: short, strength }, under);
  const ever = shareReader({ good, bad, decay: long, strength }, under);
  return (from) => soon(from) - ever(from);
}

function runReader({ good, bad }: Of<"run">, under: ReadUnder): Summed {
  const [goods, bads] = [columnOf(good, under), columnOf(bad, under)];
  return ({ tallies }) => {
    const lastGood = tallies[goods.register]?.findLast(({ counts }) => (counts[goods.column] ?? 0) > 0)?.month ?? -1;
    let run = 0;
    for (const { month, counts } of tallies[bads.register] ?? []) if (month > lastGood) run += counts[bads.column] ?? 0;
    return run;
  };
}

/** A sum of one count, each month times the decay's integer weight for its age: exact, and divided by FULL_WEIGHT at the end. */
function fadedSum(count: CountReference, decay: number, under: ReadUnder): Summed {
  const { register, column } = columnOf(count, under);
  const weights = under.decays[decay]?.weights;
  if (weights === undefined) throw new RangeError(`a reading names decay ${decay} of ${under.decays.length}`);
  return ({ tallies, month }) => {
    let sum = 0;
    for (const row of tallies[register] ?? NO_ROWS) sum += (row.counts[column] ?? 0) * (weights[Math.max(0, month - row.month)] ?? 0);
    return sum / FULL_WEIGHT;
  };
}

const NO_ROWS: readonly TallyRow[] = [];

function columnOf({ register, count }: CountReference, { registers }: ReadUnder): { readonly register: string; readonly column: number } {
  return { register, column: registers.find(({ name }) => name === register)?.countNames.indexOf(count) ?? -1 };
}

/** A month still to come is one of now: what is known to the year only counts from its end. */
function monthsSince(then: number | undefined, month: number): number | undefined {
  return then === undefined ? undefined : Math.max(0, month - then);
}
