import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useLanguage, useWords } from "../../ui/words/index.ts";
import { words } from "../words.ts";
import classes from "./shell.module.css";
import { WhoWays } from "./who-ways.tsx";

/** Language, colours, and who is there. */
export function Choices({ onGo }: { readonly onGo: () => void }) {
  return (
    <div className={classes.choices}>
      <LanguageChoice />
      <ColourChoice />
      <WhoWays onGo={onGo} />
    </div>
  );
}

function LanguageChoice() {
  const t = useWords(words);
  const { language, speak } = useLanguage();
  const queries = useQueryClient();
  const change = () => {
    speak(language === "en" ? "zh-Hans" : "en");
    // The server's answers are words, too.
    void queries.invalidateQueries();
  };
  return (
    <button
      type="button"
      className={classes.choice}
      lang={language === "en" ? "zh-Hans" : "en"}
      aria-label={t.languageLabel}
      onClick={change}
    >
      {t.language}
    </button>
  );
}

function ColourChoice() {
  const t = useWords(words);
  const { setColorScheme } = useMantineColorScheme();
  const next = useComputedColorScheme("light") === "light" ? "dark" : "light";
  return (
    <button type="button" className={classes.choice} aria-label={`${t.themeLabel} ${t[next]}`} onClick={() => setColorScheme(next)}>
      {t[next]}
    </button>
  );
}
