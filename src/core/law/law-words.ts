import type { Language } from "../../lib/index.ts";
import type { Anchor, DutyName, DutyOutcome } from "./law-packs/index.ts";
import { LAW_WORDS_IN_CHINESE } from "./law-words-in-chinese.ts";
import { LAW_WORDS_IN_ENGLISH } from "./law-words-in-english.ts";

/** What the parts of a duty are called. */
export type LawWords = {
  /** What it is, in a few words. */
  readonly duties: Readonly<Record<DutyName, string>>;
  /** From when its clock runs. */
  readonly anchors: Readonly<Record<Anchor, string>>;
  /** What is done at the end, or at once. */
  readonly outcomes: Readonly<Record<DutyOutcome, string>>;
};

/** The duties of law packs in words, in each language. */
export const LAW_WORDS: Readonly<Record<Language, LawWords>> = { en: LAW_WORDS_IN_ENGLISH, "zh-Hans": LAW_WORDS_IN_CHINESE };
