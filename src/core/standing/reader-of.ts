import { type CountPlace, FadedSums, type ReadUnder } from "./faded-sums.ts";
import type { Tallies } from "./own-evidence.ts";
import type { Reading } from "./scorecard-model.ts";

/** The tallies that a value is read off. `month` is the one asked about; `baseRate` is what shares lean on. */
export type ReadFrom = { readonly tallies: Tallies; readonly month: number; readonly baseRate: number };

/** The value of a reading off these tallies; undefined where it is missing. */
export type Reader = (from: ReadFrom) => number | undefined;

/** The values of readings off these tallies, each into its place; NaN where it is missing. */
export type AllReader = (from: ReadFrom, values: Float64Array) => void;

/** Makes a reading ready to be read many times. See `allReaderOf`, which is faster for many readings of the same tallies. */
export function readerOf(reading: Reading, under: ReadUnder): Reader {
  const read = allReaderOf([reading], under);
  const values = new Float64Array(1);
  return (from) => {
    read(from, values);
    const [value = Number.NaN] = values;
    return Number.isNaN(value) ? undefined : value;
  };
}

/**
 * Makes readings ready to be read together many times: columns and weights are looked up once, and tallies gone through once for all sums. A
 * count that no register has is 0, as in tallies of an older version. Throws a RangeError for a decay that is not among these.
 */
export function allReaderOf(readings: readonly Reading[], under: ReadUnder): AllReader {
  const sums = new FadedSums(under);
  const reads = readings.map((reading) => valueReader(reading, sums));
  return (from, values) => {
    sums.fill(from.tallies, from.month);
    for (let at = 0; at < reads.length; at++) values[at] = reads[at]?.(from) ?? Number.NaN;
  };
}

/** With the sums of the tallies made; NaN where the value is missing. */
type ValueReader = (from: ReadFrom) => number;

function valueReader(reading: Reading, sums: FadedSums): ValueReader {
  switch (reading.kind) {
    case "share":
      return shareReader(reading, sums);
    case "amount":
      return amountReader(reading, sums);
    case "mean":
      return meanReader(reading, sums);
    case "tenure":
      return ({ tallies, month }) => monthsSince(tallies[reading.register]?.[0]?.month, month);
    case "recency":
      return recencyReader(reading, sums);
    case "trend":
      return trendReader(reading, sums);
    case "run":
      return runReader(reading, sums);
  }
}

type Of<Kind extends Reading["kind"]> = Extract<Reading, { kind: Kind }>;

function shareReader({ good, bad, decay, strength }: Omit<Of<"share">, "kind">, sums: FadedSums): ValueReader {
  const [goods, bads] = [sums.slotOf(good, decay), sums.slotOf(bad, decay)];
  return ({ baseRate }) => (strength * baseRate + sums.sumIn(goods)) / (strength + sums.sumIn(goods) + sums.sumIn(bads));
}

function amountReader({ counts, decay }: Of<"amount">, sums: FadedSums): ValueReader {
  const slots = counts.map((count) => sums.slotOf(count, decay));
  return () => {
    let all = 0;
    for (const slot of slots) all += sums.sumIn(slot);
    return all;
  };
}

function meanReader({ sum, number, decay }: Of<"mean">, sums: FadedSums): ValueReader {
  const [summed, numbers] = [sums.slotOf(sum, decay), sums.slotOf(number, decay)];
  return () => {
    const divisor = sums.sumIn(numbers);
    return divisor === 0 ? Number.NaN : sums.sumIn(summed) / divisor;
  };
}

function trendReader({ good, bad, short, long, strength }: Of<"trend">, sums: FadedSums): ValueReader {
  const soon = shareReader({ good, bad, decay: short, strength }, sums);
  const ever = shareReader({ good, bad, decay: long, strength }, sums);
  return (from) => soon(from) - ever(from);
}

function recencyReader({ counts }: Of<"recency">, sums: FadedSums): ValueReader {
  const places = counts.map((count) => sums.placeOf(count));
  return ({ tallies, month }) => {
    let last: number | undefined;
    for (const place of places) {
      const found = lastMonth(tallies, place);
      if (found !== undefined && (last === undefined || found > last)) last = found;
    }
    return monthsSince(last, month);
  };
}

function runReader({ good, bad }: Of<"run">, sums: FadedSums): ValueReader {
  const [goods, bads] = [sums.placeOf(good), sums.placeOf(bad)];
  return ({ tallies }) => {
    const lastGood = lastMonth(tallies, goods) ?? Number.NEGATIVE_INFINITY;
    let run = 0;
    for (const { month, counts } of tallies[bads.register] ?? []) if (month > lastGood) run += counts[bads.column] ?? 0;
    return run;
  };
}

/** The last month in which a count is above 0. */
function lastMonth(tallies: Tallies, { register, column }: CountPlace): number | undefined {
  const rows = tallies[register] ?? [];
  for (let at = rows.length - 1; at >= 0; at--) if ((rows[at]?.counts[column] ?? 0) > 0) return rows[at]?.month;
  return undefined;
}

/** A month still to come is one of now: what is known to the year only counts from its end. */
function monthsSince(then: number | undefined, month: number): number {
  return then === undefined ? Number.NaN : Math.max(0, month - then);
}
