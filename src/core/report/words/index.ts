/** Every word of a subject's file beside what it holds, and how each deed is told, in each language. */
export { ANSWER_WORDS, type AnswerWords } from "./answer-words.ts";
export { chineseDeeds } from "./chinese-deeds.ts";
export type { DeedTelling, DeedWords } from "./deed-words.ts";
export { english, type ReportWords } from "./english.ts";
export { englishDeeds } from "./english-deeds.ts";
export { simplifiedChinese } from "./simplified-chinese.ts";
