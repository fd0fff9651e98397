import type { Register } from "../law/index.ts";
import type { Tallies } from "./own-evidence.ts";
import { type Reader, readerOf } from "./reader-of.ts";
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
  const lines: CardLine[] = [];
  let total = model.basePoints;
  for (const { characteristic, read } of readersOf(model, carded)) {
    const { tallies } = sideOf(carded, characteristic);
    const value = read({ tallies, month: carded.month, baseRate: model.baseRate });
    const bin = value === undefined ? undefined : binOf(characteristic, value);
    const { points } = (bin === undefined ? characteristic.missing : characteristic.bins[bin]) ?? characteristic.missing;
    lines.push({ characteristic, value, bin, points });
    total += points;
  }
  return { lines, total };
}

/** The place of the bin that a value falls in: of the first it is below, else of the last. */
export function binOf({ bins }: Pick<Characteristic, "bins">, value: number): number {
  for (let at = 0; at < bins.length - 1; at++) if (value < (bins[at]?.below ?? Number.POSITIVE_INFINITY)) return at;
  return bins.length - 1;
}

/** The probability of so many points. */
export function probabilityOf({ table: { from, probabilities } }: ScorecardModel, total: number): number {
  const at = Math.min(Math.max(total - from, 0), probabilities.length - 1);
  return probabilities[at] ?? Number.NaN;
}

type LineReader = { readonly characteristic: Characteristic; readonly read: Reader };
type Made = { readonly subject: unknown; readonly asker: unknown; readonly readers: readonly LineReader[] };

/** Readers of the models in use: made once for each, since looking names up takes longer than adding up. */
const MADE = new WeakMap<ScorecardModel, Made>();

function readersOf(model: ScorecardModel, carded: Carded): readonly LineReader[] {
  const [subject, asker] = [carded.subject.registers, carded.asker?.registers];
  const made = MADE.get(model);
  if (made !== undefined && made.subject === subject && made.asker === asker) return made.readers;
  const readers = model.characteristics.map((characteristic) => {
    const { registers } = sideOf(carded, characteristic);
    return { characteristic, read: readerOf(characteristic.reads, { decays: model.decays, registers }) };
  });
  MADE.set(model, { subject, asker, readers });
  return readers;
}

function sideOf({ subject, asker }: Carded, { of, code }: Characteristic): TalliesOf {
  if (of === "subject") return subject;
  if (asker === undefined) throw new RangeError(`characteristic ${code} is the asker's; wanted the asker's tallies`);
  return asker;
}
