import type { Language } from "../../lib/index.ts";
import { LAW_WORDS_IN_CHINESE } from "./law-words-in-chinese.ts";
import { LAW_WORDS_IN_ENGLISH, type LawWords } from "./law-words-in-english.ts";

/** The duties of law packs in words, in each language. */
export const LAW_WORDS: Readonly<Record<Language, LawWords>> = { en: LAW_WORDS_IN_ENGLISH, "zh-Hans": LAW_WORDS_IN_CHINESE };
