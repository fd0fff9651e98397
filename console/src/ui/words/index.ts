export { type Dictionary, defineWords, type Language } from "./define-words.ts";
export { useLanguage, useWords, WordsProvider } from "./words-provider.tsx";
