/** Unicode's Han script, iteration and zero signs included: one character of Chinese each. */
const HAN = /\p{Script=Han}/gu;

/** What makes a run of signs a word: a dash or a bullet alone is none. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * How many words a text has, for the law's limits of 100 (15 USC 1681i(b)) and 200 (Consumer Credit Act 1974, s.159(3)). What stands
 * between blanks is one word, so that "don't", "and/or" and "12,000.50" are one each. Where no blanks are written each Han character is one,
 * as a Chinese word processor counts and as the default rules of UAX #29 split. By script, not by the language declared, since texts mix;
 * and not by Intl.Segmenter, whose dictionary differs from one engine to the next: a limit that a subject meets must be met everywhere.
 */
export function wordsIn(text: string): number {
  const runs = text.split(/\s+/u).flatMap((run) => run.replaceAll(HAN, " ").split(" "));
  return (text.match(HAN) ?? []).length + runs.filter((run) => LETTER_OR_DIGIT.test(run)).length;
}
