import type { Language } from "../../lib/index.ts";
import type { CountReference, Purpose } from "../law/index.ts";
import { type Formats, formatsIn, type Names } from "../report/index.ts";
import { type CardWords, english, simplifiedChinese } from "./words/index.ts";

/** How a card is said in one language. */
export type CardReading = {
  readonly language: Language;
  readonly words: CardWords;
  readonly formats: Formats;
  readonly names: CardNames;
};

/** How a purpose's parts are called in the reader's language; those of its declaration are English. */
export type CardNames = Pick<Names, "question" | "outcome" | "register">;

/** Reads cards in a language. Their days are those of models: UTC. */
export function cardReading(language: Language, names: CardNames): CardReading {
  return { language, names, words: language === "en" ? english : simplifiedChinese, formats: formatsIn(language, "UTC") };
}

/** What an outcome's sides are called. */
export function sidesOf({ name, outcome: { words } }: Purpose, { names }: CardReading): { readonly many: string; readonly bad: string } {
  const told = names.outcome(name);
  return told === undefined ? { many: words.many, bad: words.bad } : { many: told.name, bad: told.bad };
}

/** What an outcome is, for a heading. */
export function outcomeText({ name, outcome: { words } }: Purpose, { names }: CardReading): string {
  const told = names.outcome(name);
  if (told !== undefined) return `${told.name}${told.good}；否则为${told.bad}`;
  return `a ${words.one} that is ${words.good}; the other is ${words.bad}`;
}

/** A count by its declared name: it is what the register, the tally and the document call it. */
export function countName({ register, count }: CountReference): string {
  return `${register}.${count}`;
}
