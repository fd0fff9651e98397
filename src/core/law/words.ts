import type { InEach, Language } from "../../lib/index.ts";

/** How one record type is told to people. */
export type RecordWords = {
  readonly title: InEach<string>;
  /**
   * A record in one sentence, with fields in braces; what lies in brackets is left out where one of its fields is absent:
   * `An order[ of {price}], promised by {promisedBy}: {result}.`
   */
  readonly sentence: InEach<string>;
};

/** How a register is told to people: its name, its record types, and by name its closed words. */
export type RegisterWords = {
  readonly title: InEach<string>;
  readonly records: Readonly<Record<string, RecordWords>>;
  readonly words?: Readonly<Record<string, InEach<string>>>;
};

/** An outcome in a language that has no plural: `12条评价` is its number, its unit and its name. */
export type OutcomeNames = {
  readonly unit: string;
  readonly name: string;
  readonly good: string;
  readonly bad: string;
  /** Other counts, by `register.count`. */
  readonly others?: Readonly<Record<string, string>>;
};

/** A purpose in another language than that of its declaration, which is English. */
type PurposeWords = Readonly<Record<Exclude<Language, "en">, { readonly question: string; readonly outcome: OutcomeNames }>>;

/** By the code of a reason: what it is called. */
export type ReasonNames = Readonly<Record<string, InEach<string>>>;

/** A pack's words, by the names of its registers and purposes. What has none is told by its declared names. */
export type PackWords = {
  readonly registers: Readonly<Record<string, RegisterWords>>;
  readonly purposes: Readonly<Record<string, PurposeWords>>;
  /**
   * By purpose, its answer in one sentence without a full stop, with how many of a hundred in braces: `{n} of 100 next trades with this trader go
   * well`. One is made of the outcome's words where there is none.
   */
  readonly answers?: Readonly<Record<string, InEach<string>>>;
  /** By purpose and by the code of a reason: its name where the law of a decision has one (12 CFR 1002, App. C). The subject's own numbers follow it. */
  readonly reasons?: Readonly<Record<string, ReasonNames>>;
};
