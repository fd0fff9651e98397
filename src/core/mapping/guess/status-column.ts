import type { ColumnProfile } from "./column-profile.ts";
import { readStatus, type StatusKind, type StatusReading, type StatusSide } from "./status-words.ts";
import { folded } from "./words.ts";

/** One word of a status column: how often it stands there and what it says; unknown words say nothing. */
export type StatusWord = {
  readonly word: string;
  readonly number: number;
  readonly kind: StatusKind | undefined;
  readonly side: StatusSide;
};

/** A column that tells how deals went in closed words. */
export type StatusColumn = {
  readonly column: ColumnProfile;
  readonly words: readonly StatusWord[];
  /** Its words are yes and no. */
  readonly isFlag: boolean;
  /** Some of its words say good, and some bad: enough to tell how a deal went. */
  readonly tellsBoth: boolean;
  readonly because: string;
  readonly confidence: number;
};

/** With fewer understood cells than this the column speaks of something else. */
const UNDERSTOOD_SHARE = 0.6;

/** A column reads as a status if most of its cells hold words that are understood. */
export function statusColumnOf(column: ColumnProfile): StatusColumn | undefined {
  if (column.offLimits !== undefined || column.words.length < 2 || column.dates !== undefined || column.privateScheme !== undefined)
    return undefined;
  const read = column.words.map(([word, number]) => statusWord(word, number, readStatus(word)));
  const words = read.some(({ kind }) => kind === "yes" || kind === "no") ? flagWords(column, read) : read;
  if (words === undefined) return undefined;
  const [good, bad, silent] = [sumOf(words, "good"), sumOf(words, "bad"), sumOf(words, "unclear")];
  if (good + bad === 0 || silent > column.filled * (1 - UNDERSTOOD_SHARE)) return undefined;
  const isFlag = words !== read;
  return {
    column,
    words,
    isFlag,
    tellsBoth: good > 0 && bad > 0,
    because: reasonOf(column, words, isFlag),
    confidence: confidenceOf(column, silent),
  };
}

function statusWord(word: string, number: number, reading: StatusReading | undefined): StatusWord {
  return { word, number, kind: reading?.kind, side: reading?.side ?? "unclear" };
}

/**
 * Yes and no mean what the column's name asks: "late?" or "paid?". Where the name asks for an outcome and not for which (class, result),
 * the rarer of the two is taken for the bad one.
 */
function flagWords(column: ColumnProfile, read: readonly StatusWord[]): readonly StatusWord[] | undefined {
  if (read.some(({ kind }) => kind !== "yes" && kind !== "no")) return undefined;
  const asked = readStatus(column.name);
  const yes = asked === undefined || asked.side === "open" || asked.side === "unclear" ? guessedYes(column, read) : asked;
  if (yes === undefined) return undefined;
  const no: StatusReading = yes.side === "good" ? { kind: "negative", side: "bad" } : { kind: "positive", side: "good" };
  return read.map((word) => ({ ...word, ...(word.kind === "yes" ? yes : no) }));
}

function guessedYes(column: ColumnProfile, read: readonly StatusWord[]): StatusReading | undefined {
  if (!column.named.has("status")) return undefined;
  const [yes = 0, no = 0] = ["yes", "no"].map((kind) =>
    read.filter((word) => word.kind === kind).reduce((sum, { number }) => sum + number, 0),
  );
  return yes <= no ? { kind: "negative", side: "bad" } : { kind: "positive", side: "good" };
}

function reasonOf(column: ColumnProfile, words: readonly StatusWord[], isFlag: boolean): string {
  if (!isFlag) return "closed words that say how it went";
  if (readStatus(column.name) !== undefined) return `yes or no, and the name says to what`;
  const bad = words.find(({ side }) => side === "bad")?.word ?? "";
  return `two words of which none says what it means: ${bad}, the rarer, is taken for the bad one`;
}

/** What is named a status and well understood is sure; a guessed flag is little more than a guess. */
function confidenceOf(column: ColumnProfile, silent: number): number {
  const understood = 1 - silent / column.filled;
  const isNamed = column.named.has("status") || readStatus(column.name) !== undefined;
  const isGuessedFlag = readStatus(column.name) === undefined && column.words.every(([word]) => isYesOrNo(word));
  return (isGuessedFlag ? 0.35 : isNamed ? 0.95 : 0.7) * understood * Math.sqrt(column.filledShare);
}

function isYesOrNo(word: string): boolean {
  const kind = readStatus(folded(word).line)?.kind;
  return kind === "yes" || kind === "no";
}

function sumOf(words: readonly StatusWord[], side: StatusSide): number {
  return words.reduce((sum, word) => (word.side === side ? sum + word.number : sum), 0);
}
