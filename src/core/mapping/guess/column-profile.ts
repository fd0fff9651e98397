import { type DateGuess, guessDateFormat } from "../dates/index.ts";
import { filledCell, numberIn, type TableSample } from "../table.ts";
import { COLUMN_WORDS, type ColumnWord } from "./column-words.ts";
import { offLimits } from "./off-limits.ts";
import { type PrivateScheme, privateSchemeOf } from "./private-numbers.ts";
import { folded, hasWord } from "./words.ts";

/** What a sample tells of one column: what is in it, and what its name says. */
export type ColumnProfile = {
  readonly name: string;
  readonly at: number;
  readonly filled: number;
  readonly filledShare: number;
  /** How many different values there are. */
  readonly different: number;
  /** The different values and how often each occurs, where there are few: the most frequent first. */
  readonly words: readonly (readonly [word: string, number: number])[];
  /** Where nearly all cells are numbers. */
  readonly numbers: NumberProfile | undefined;
  readonly dates: DateGuess | undefined;
  readonly privateScheme: PrivateScheme | undefined;
  /** Why it is never mapped. */
  readonly offLimits: string | undefined;
  readonly named: ReadonlySet<ColumnWord>;
};

/** The numbers of a column. */
export type NumberProfile = {
  readonly least: number;
  readonly most: number;
  readonly areWhole: boolean;
  readonly values: readonly number[];
};

/** More different values than this are no closed words. */
export const WORDS_MAX = 40;

/** A few typing mistakes do not make a column of numbers one of words. */
const NUMBERS_SHARE = 0.98;

/** What a sample tells of each of its columns. */
export function profilesOf(sample: TableSample): readonly ColumnProfile[] {
  return sample.columns.map((name, at) => profileOf(name, at, sample));
}

function profileOf(name: string, at: number, { rows, hasHeader }: TableSample): ColumnProfile {
  const cells = rows.flatMap((row) => filledCell(row[at]) ?? []);
  const tallied = Map.groupBy(cells, (cell) => cell);
  const different = tallied.size;
  const charsMean = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(cells.length, 1);
  const title = hasHeader ? name : "";
  return {
    name,
    at,
    filled: cells.length,
    filledShare: rows.length === 0 ? 0 : cells.length / rows.length,
    different,
    words: different > WORDS_MAX ? [] : [...tallied].map(([word, held]) => [word, held.length] as const).sort((a, b) => b[1] - a[1]),
    numbers: numbersOf(cells),
    dates: guessDateFormat(cells),
    privateScheme: privateSchemeOf(title, cells),
    offLimits: offLimits(title, { charsMean, distinctShare: different / Math.max(cells.length, 1) }),
    named: namesOf(title),
  };
}

function numbersOf(cells: readonly string[]): NumberProfile | undefined {
  const values = cells.flatMap((cell) => numberIn(cell) ?? []);
  if (values.length === 0 || values.length < cells.length * NUMBERS_SHARE) return undefined;
  const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  return { least, most, areWhole: values.every(Number.isInteger), values };
}

function namesOf(name: string): ReadonlySet<ColumnWord> {
  const text = folded(name);
  const words = Object.entries(COLUMN_WORDS).filter(([, list]) => hasWord(text, list));
  return new Set(words.map(([word]) => word).filter((word): word is ColumnWord => word in COLUMN_WORDS));
}
