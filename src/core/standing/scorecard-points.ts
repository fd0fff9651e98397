import type { Register } from "../law/index.ts";
import type { Tallies } from "./own-evidence.ts";
import { type AllReader, allReaderOf, type ReadFrom } from "./reader-of.ts";
import type { Characteristic, ScorecardModel } from "./scorecard-model.ts";

/** Whose tallies, and the registers whose counts they hold. */
export type TalliesOf = { readonly tallies: Tallies; readonly registers: readonly Pick<Register, "name" | "countNames">[] };

/** What a scorecard is added up of. `asker` is wanted where a characteristic is the asker's. */
export type Carded = { readonly subject: TalliesOf; readonly asker?: TalliesOf; readonly month: number };

/** One line of a scorecard, filled in. */
export type CardLine = {
  readonly characteristic: Characteristic;
  /** Undefined where it is missing. */
  readonly value: number | undefined;
  /** The place of the bin it falls in; undefined where it is missing. */
  readonly bin: number | undefined;
  readonly points: number;
};

/** A scorecard filled in: a line for each characteristic, and the sum with the base points. */
export type Card = { readonly lines: readonly CardLine[]; readonly total: number };

/** Fills a scorecard in, as a person would by hand. Throws a RangeError for a characteristic of the asker without one. */
export function pointsOf(model: ScorecardModel, carded: Carded): Card {
  const values = valuesOf(model, carded);
  const lines = model.characteristics.map((characteristic, at): CardLine => {
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) return { characteristic, value: undefined, bin: undefined, points: characteristic.missing.points };
    const bin = binOf(characteristic, value);
    return { characteristic, value, bin, points: characteristic.bins[bin]?.points ?? Number.NaN };
  });
  return { lines, total: lines.reduce((sum, { points }) => sum + points, model.basePoints) };
}

/** The sum alone, as `pointsOf` adds it up. */
export function totalOf(model: ScorecardModel, carded: Carded): number {
  const values = valuesOf(model, carded);
  let total = model.basePoints;
  for (let at = 0; at < model.characteristics.length; at++) {
    const characteristic = model.characteristics[at];
    if (characteristic === undefined) continue;
    const value = values[at] ?? Number.NaN;
    const bin = Number.isNaN(value) ? characteristic.missing : characteristic.bins[binOf(characteristic, value)];
    total += bin?.points ?? Number.NaN;
  }
  return total;
}

/** The place of the bin that a value falls in: of the first it is below, else of the last. */
export function binOf({ bins }: Pick<Characteristic, "bins">, value: number): number {
  let [from, to] = [0, bins.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value < (bins[middle]?.below ?? Number.POSITIVE_INFINITY)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The probability of so many points. */
export function probabilityOf({ table: { from, probabilities } }: ScorecardModel, total: number): number {
  const at = Math.min(Math.max(total - from, 0), probabilities.length - 1);
  return probabilities[at] ?? Number.NaN;
}

/** A scorecard made ready: how each side's lines are read, and where their values go. `values` is filled anew by each reading. */
type Ready = {
  readonly registers: { readonly subject: unknown; readonly asker: unknown };
  readonly subject: SideReader;
  readonly asker: SideReader;
  readonly values: Float64Array;
};
type SideReader = { readonly read: AllReader; readonly places: readonly number[]; readonly values: Float64Array };

/** The models in use: looking names up takes longer than adding up. */
const READY = new WeakMap<ScorecardModel, Ready>();

/** In the order of the characteristics; NaN is missing. Good until the next call. */
function valuesOf(model: ScorecardModel, { subject, asker, month }: Carded): Float64Array {
  const ready = readyFor(model, subject, asker);
  if (ready.asker.places.length === 0) {
    ready.subject.read({ tallies: subject.tallies, month, baseRate: model.baseRate }, ready.values);
    return ready.values;
  }
  readSide(ready, ready.subject, { tallies: subject.tallies, month, baseRate: model.baseRate });
  readSide(ready, ready.asker, { tallies: asker?.tallies ?? {}, month, baseRate: model.baseRate });
  return ready.values;
}

function readSide({ values }: Ready, side: SideReader, from: ReadFrom): void {
  side.read(from, side.values);
  for (const [at, place] of side.places.entries()) values[place] = side.values[at] ?? Number.NaN;
}

function readyFor(model: ScorecardModel, subject: TalliesOf, asker: TalliesOf | undefined): Ready {
  const registers = { subject: subject.registers, asker: asker?.registers };
  const held = READY.get(model);
  if (held !== undefined && held.registers.subject === registers.subject && held.registers.asker === registers.asker) return held;
  const made = {
    registers,
    subject: sideReader(model, "subject", subject),
    asker: sideReader(model, "asker", asker),
    values: new Float64Array(model.characteristics.length),
  };
  READY.set(model, made);
  return made;
}

function sideReader({ characteristics, decays }: ScorecardModel, side: Characteristic["of"], of: TalliesOf | undefined): SideReader {
  const places = [...characteristics.keys()].filter((at) => characteristics[at]?.of === side);
  const lines = characteristics.filter((line) => line.of === side);
  const [first] = lines;
  if (first !== undefined && of === undefined)
    throw new RangeError(`characteristic ${first.code} is the asker's; wanted the asker's tallies`);
  const read = allReaderOf(
    lines.map(({ reads }) => reads),
    { decays, registers: of?.registers ?? [] },
  );
  return { read, places, values: new Float64Array(lines.length) };
}
