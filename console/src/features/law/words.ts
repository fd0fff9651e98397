import { defineWords } from "../../ui/words/index.ts";
import { wordsInChinese } from "./words-in-chinese.ts";
import { wordsInEnglish } from "./words-in-english.ts";

export const words = defineWords({ en: wordsInEnglish, "zh-Hans": wordsInChinese });
