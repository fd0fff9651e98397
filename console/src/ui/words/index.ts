export { type Dictionary, defineWords, type Language, LANGUAGES } from "./define-words.ts";
export { useLanguage, useWords, WordsProvider } from "./words-provider.tsx";
