import type { Language } from "../../lib/index.ts";
import { type Config, type OutcomeNames, type RecordType, registersOf } from "../law/index.ts";

/** How a configuration's parts are told to people in one language: by the words of its packs, else by the names they were declared under. */
export type Names = {
  readonly source: (name: string) => string;
  readonly subscriber: (name: string) => string;
  readonly register: (name: string) => string;
  readonly question: (purpose: string) => string;
  /** None where the language is that of the declaration, or the pack has no words in it. */
  readonly outcome: (purpose: string) => OutcomeNames | undefined;
  readonly recordType: (register: string, type: string) => string;
  /** The sentence of a record type, with its fields in braces; one made of the fields' names where the pack has none. */
  readonly sentence: (register: string, type: string) => string;
  readonly word: (register: string, word: string) => string;
};

/** The names of a configuration in one language. */
export function namesIn(config: Config, language: Language): Names {
  const registers = new Map(config.packs.flatMap(({ words }) => Object.entries(words?.registers ?? {})));
  const purposes = new Map(config.packs.flatMap(({ words }) => Object.entries(words?.purposes ?? {})));
  const declared = new Map(registersOf(config).map((register) => [register.name, register]));
  const questions = new Map(config.packs.flatMap((pack) => pack.purposes.map(({ name, question }) => [name, question] as const)));
  const translated = (purpose: string) => (language === "en" ? undefined : purposes.get(purpose)?.[language]);
  return {
    source: titleIn(config.sources),
    subscriber: titleIn(config.subscribers),
    register: (name) => registers.get(name)?.title[language] ?? spaced(name),
    question: (purpose) => translated(purpose)?.question ?? questions.get(purpose) ?? spaced(purpose),
    outcome: (purpose) => translated(purpose)?.outcome,
    recordType: (register, type) => registers.get(register)?.records[type]?.title[language] ?? spaced(type),
    sentence: (register, type) =>
      registers.get(register)?.records[type]?.sentence[language] ?? sentenceOf(type, declared.get(register)?.records[type]),
    word: (register, word) => registers.get(register)?.words?.[word]?.[language] ?? word.replaceAll("-", " "),
  };
}

function titleIn(parties: readonly { readonly name: string; readonly title: string }[]): (name: string) => string {
  const titles = new Map(parties.map(({ name, title }) => [name, title]));
  return (name) => titles.get(name) ?? name;
}

/** `Inspected[; result: {result}][; score: {score}]` */
function sentenceOf(type: string, declared: RecordType | undefined): string {
  const fields = Object.keys(declared?.says ?? {}).map((name) => `[; ${spaced(name).toLowerCase()}: {${name}}]`);
  return `${spaced(type)}${fields.join("")}`;
}

/** `promisedBy` -> `Promised by`; `trade-with` -> `Trade with`. */
function spaced(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[-_]/g, " ")
    .toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
