import type { CountReference } from "../law/index.ts";
import { FULL_WEIGHT, type Reading, type ScorecardModel, type Tallies } from "../standing/index.ts";
import { type Addition, boundsOfCount, fadedBounds } from "./addition.ts";

/** Between what a reading's value lies after an addition, and whether it may be missing. Never too narrow. */
export type ReadingReach = { readonly low: number; readonly high: number; readonly isMissing: boolean };

type Setting = { readonly model: ScorecardModel; readonly tallies: Tallies; readonly addition: Addition };

/** Rounding moves a quotient by parts in 1e16 of it: bounds are this much wider, so that no value slips out over an edge. */
const SLACK = 1e-12;

const ANYTHING: ReadingReach = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, isMissing: true };

/** How far a reading's value can be brought by the addition. */
export function reachOfReading(reading: Reading, setting: Setting): ReadingReach {
  switch (reading.kind) {
    case "share":
      return shareReach(reading, setting);
    case "amount":
      return amountReach(reading, setting);
    case "mean":
      return meanReach(reading, setting);
    case "tenure":
      return tenureReach(reading.register, setting);
    case "recency":
      return recencyReach(reading.counts, setting);
    case "trend":
      return trendReach(reading, setting);
    case "run":
      return runReach(reading, setting);
  }
}

/** Whether any value of the reach falls in the bin from one edge up to the next, the latter not included. */
export function isInBin(
  { low, high }: ReadingReach,
  { from, below }: { readonly from: number | undefined; readonly below: number | undefined },
): boolean {
  return high >= (from ?? Number.NEGATIVE_INFINITY) && low < (below ?? Number.POSITIVE_INFINITY);
}

type Of<Kind extends Reading["kind"]> = Omit<Extract<Reading, { kind: Kind }>, "kind">;

/** Rises with what is good and falls with what is bad. */
function shareReach({ good, bad, decay, strength }: Of<"share">, setting: Setting): ReadingReach {
  const [g, b] = [sumReach(good, decay, setting), sumReach(bad, decay, setting)];
  if (g.low < 0 || b.low < 0) return ANYTHING;
  const share = (goods: number, bads: number) => (strength * setting.model.baseRate + goods) / (strength + goods + bads);
  return widened(share(g.low, b.high), share(g.high, b.low));
}

function amountReach({ counts, decay }: Of<"amount">, setting: Setting): ReadingReach {
  const sums = counts.map((count) => sumReach(count, decay, setting));
  return widened(
    sums.reduce((sum, { low }) => sum + low, 0),
    sums.reduce((sum, { high }) => sum + high, 0),
  );
}

/**
 * Where each record that counts to the number counts as much, the mean of all lies between that of the old ones and the extremes of a new
 * one, and is furthest with all of the new. Where that cannot be told from the declarations, it may be anything.
 */
function meanReach({ sum, number, decay }: Of<"mean">, setting: Setting): ReadingReach {
  const { addition, model } = setting;
  const [s, n] = [boundsOfCount(sum, addition), boundsOfCount(number, addition)];
  const [sums, numbers] = [sumReach(sum, decay, setting), sumReach(number, decay, setting)];
  const isAlike = sum.register === number.register && isOneEach(number, addition);
  if (!isAlike || numbers.low < 0) return ANYTHING;
  const weights = model.decays[decay]?.weights ?? [];
  const [oldSum, oldNumber] = [sums.low - fadedBounds(sum, { addition, weights }).min, numbers.low];
  const added = fadedBounds(number, { addition, weights }).max / Math.max(1, n.max);
  if (oldNumber === 0) return { ...widened(s.min, s.max), isMissing: true };
  const [old, least, most] = [
    oldSum / oldNumber,
    (oldSum + added * s.min) / (oldNumber + added),
    (oldSum + added * s.max) / (oldNumber + added),
  ];
  return widened(Math.min(old, least), Math.max(old, most));
}

/** Whether the register has one record type, each record of which counts 1 to it. */
function isOneEach({ register, count }: CountReference, { registers }: Addition): boolean {
  const types = Object.values(registers.find(({ name }) => name === register)?.records ?? {});
  const expression = types[0]?.counts[count];
  return types.length === 1 && expression?.kind === "constant" && expression.value === 1;
}

function tenureReach(register: string, { tallies, addition: { month, months } }: Setting): ReadingReach {
  const first = tallies[register]?.[0]?.month;
  if (first === undefined) return { low: 0, high: months - 1, isMissing: true };
  const tenure = Math.max(0, month - first);
  return { low: tenure, high: Math.max(tenure, months - 1), isMissing: false };
}

/** More can only be later, as long as nothing can be taken away. */
function recencyReach(counts: readonly CountReference[], { tallies, addition }: Setting): ReadingReach {
  if (counts.some((count) => boundsOfCount(count, addition).min < 0)) return ANYTHING;
  const lasts = counts.map((count) => lastMonthOf(count, tallies, addition)).filter((month) => month !== undefined);
  if (lasts.length === 0) return { low: 0, high: addition.months - 1, isMissing: true };
  return { low: 0, high: Math.max(0, addition.month - Math.max(...lasts)), isMissing: false };
}

function trendReach({ good, bad, short, long, strength }: Of<"trend">, setting: Setting): ReadingReach {
  const soon = shareReach({ good, bad, strength, decay: short }, setting);
  const ever = shareReach({ good, bad, strength, decay: long }, setting);
  return widened(soon.low - ever.high, soon.high - ever.low);
}

/** A good outcome ends the run, and each bad one lengthens it. */
function runReach({ good, bad }: Of<"run">, { tallies, addition }: Setting): ReadingReach {
  if (boundsOfCount(good, addition).min < 0 || boundsOfCount(bad, addition).min < 0) return ANYTHING;
  const lastGood = lastMonthOf(good, tallies, addition) ?? -1;
  const column = columnOf(bad, addition);
  const run = (tallies[bad.register] ?? []).reduce((sum, { month, counts }) => (month > lastGood ? sum + (counts[column] ?? 0) : sum), 0);
  const { max } = boundsOfCount(bad, addition);
  return { low: 0, high: max === 0 ? run : run + addition.accounts * addition.months * max, isMissing: false };
}

/** Of a faded sum: as it is, and with all that can be added either way. */
function sumReach(
  count: CountReference,
  decay: number,
  { model, tallies, addition }: Setting,
): { readonly low: number; readonly high: number } {
  const weights = model.decays[decay]?.weights ?? [];
  const column = columnOf(count, addition);
  const rows = tallies[count.register] ?? [];
  const sum = rows.reduce((all, { month, counts }) => all + (counts[column] ?? 0) * (weights[Math.max(0, addition.month - month)] ?? 0), 0);
  const { min, max } = fadedBounds(count, { addition, weights });
  return { low: sum / FULL_WEIGHT + min, high: sum / FULL_WEIGHT + max };
}

function lastMonthOf(count: CountReference, tallies: Tallies, addition: Addition): number | undefined {
  const column = columnOf(count, addition);
  return (tallies[count.register] ?? []).findLast(({ counts }) => (counts[column] ?? 0) > 0)?.month;
}

function columnOf({ register, count }: CountReference, { registers }: Addition): number {
  return registers.find(({ name }) => name === register)?.countNames.indexOf(count) ?? -1;
}

function widened(low: number, high: number): ReadingReach {
  return { low: low - SLACK, high: high + SLACK, isMissing: false };
}
