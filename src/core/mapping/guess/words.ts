/** A list of words to look for, folded once. */
export type Words = { readonly plain: readonly string[]; readonly phrases: readonly string[]; readonly unspaced: readonly string[] };

/** A text as it is looked through: its tokens, the same as a line with blanks between them, and without blanks. */
export type FoldedText = { readonly tokens: readonly string[]; readonly line: string; readonly joined: string };

/** From this length on a word is found at the beginning of a longer one (order in ordered), and from the second anywhere in it. */
const PREFIX_CHARS = 5;
const COMPOUND_CHARS = 6;

/** Scripts that put no blanks between words: a word is found wherever it stands. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Words parted by `|`, which may be phrases: `on time|delivered`. */
export function wordsOf(list: string): Words {
  const all = list.split("|").map((word) => folded(word).line);
  const unspaced = all.filter((word) => UNSPACED.test(word)).map((word) => word.replaceAll(" ", ""));
  const spaced = all.filter((word) => !UNSPACED.test(word));
  return { unspaced, phrases: spaced.filter((word) => word.includes(" ")), plain: spaced.filter((word) => !word.includes(" ")) };
}

/** Lower case, without accents, cut at everything that is no letter or digit and between aB and ABc. */
export function folded(text: string): FoldedText {
  const tokens = text
    .normalize("NFKC")
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "");
  return { tokens, line: tokens.join(" "), joined: tokens.join("") };
}

/** Whether one of the words is in the text: as a whole token, as the beginning of one, as a part of a compound, or as a phrase. */
export function hasWord({ tokens, line, joined }: FoldedText, { plain, phrases, unspaced }: Words): boolean {
  return (
    tokens.some((token) => plain.some((word) => token === word || isWithin(token, word))) ||
    phrases.some((phrase) => ` ${line} `.includes(` ${phrase} `)) ||
    unspaced.some((word) => joined.includes(word))
  );
}

function isWithin(token: string, word: string): boolean {
  if (word.length < PREFIX_CHARS || token.length <= word.length) return false;
  return token.startsWith(word) || (word.length >= COMPOUND_CHARS && token.includes(word));
}
