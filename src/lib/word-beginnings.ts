/** More words than a name of 200 letters has as a rule: whoever types the thirteenth has typed the first. */
const WORDS_MAX = 12;

/** What stands between words; an apostrophe is part of one. */
const BETWEEN = /[^\p{L}\p{N}\p{M}']+/gu;

/** A text as its words are compared: lower case, compatible forms as one (NFKC), one blank between words. `Solid-Waste:Baltimore` -> `solid waste baltimore`. */
export function plainWords(text: string): string {
  return text.normalize("NFKC").toLowerCase().normalize("NFKC").replace(BETWEEN, " ").trim();
}

/** The text from each of its words on, so that whatever of it somebody begins to type is the beginning of one: `solid waste`, `waste`. */
export function wordBeginnings(text: string): string[] {
  const words = plainWords(text).split(" ");
  return words.slice(0, WORDS_MAX).flatMap((word, at) => (word === "" ? [] : [words.slice(at).join(" ")]));
}
