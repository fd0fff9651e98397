/** The languages that every page speaks, by their BCP 47 tags. */
export const LANGUAGES = ["en", "zh-Hans"] as const;

export type Language = (typeof LANGUAGES)[number];

/** A phrase, or one that is made with what it is about. */
type Phrase = string | ((...about: never[]) => string);

type Phrases = { readonly [name: string]: Phrase | Phrases };

/** The same phrases in another language: none missing, none more, each with the same parameters. */
type Translated<P> = {
  readonly [Name in keyof P]: P[Name] extends string ? string : P[Name] extends Phrase ? P[Name] : Translated<P[Name]>;
};

/** What a page says, in each language. */
export type Dictionary<P> = Readonly<Record<Language, Translated<P>>>;

/** Declares what a page says. The English names and parameters are what every other language must have. */
export function defineWords<const P extends Phrases>(words: { readonly en: P; readonly "zh-Hans": Translated<P> }): Dictionary<P> {
  return words as unknown as Dictionary<P>;
}
