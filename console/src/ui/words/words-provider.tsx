import { createContext, type PropsWithChildren, use, useEffect, useMemo, useState } from "react";
import { setAnswerLanguage } from "../../api/index.ts";
import { type Dictionary, LANGUAGES, type Language } from "./define-words.ts";

type Spoken = { readonly language: Language; readonly speak: (language: Language) => void };

const Speaking = createContext<Spoken | undefined>(undefined);

/** Where the reader's choice is kept; nothing else about a reader is. */
const KEPT_AS = "credence-language";

/** Speaks the language that the reader chose, or else the first of the browser's that the house speaks. */
export function WordsProvider({ children }: PropsWithChildren) {
  const [language, setLanguage] = useState<Language>(() => told(firstLanguage()));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo(() => ({ language, speak: (next: Language) => setLanguage(told(kept(next))) }), [language]);
  return <Speaking value={spoken}>{children}</Speaking>;
}

/** The language spoken, and how to change it. */
export function useLanguage(): Spoken {
  const spoken = use(Speaking);
  if (spoken === undefined) throw new Error("there is no WordsProvider around this");
  return spoken;
}

/** What a page says, in the reader's language. */
export function useWords<P>(words: Dictionary<P>): Dictionary<P>[Language] {
  return words[useLanguage().language];
}

/** The server answers in words, too; it has to know before the first question is asked. */
function told(language: Language): Language {
  setAnswerLanguage(language);
  return language;
}

function kept(language: Language): Language {
  localStorage.setItem(KEPT_AS, language);
  return language;
}

function firstLanguage(): Language {
  const wanted = [localStorage.getItem(KEPT_AS) ?? "", ...navigator.languages];
  const found = wanted.find((tag) => /^(en|zh)\b/i.test(tag));
  return LANGUAGES.find((language) => found?.toLowerCase().startsWith(language.slice(0, 2)) === true) ?? "en";
}
