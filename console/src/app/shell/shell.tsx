import type { PropsWithChildren } from "react";
import { useWords } from "../../ui/words/index.ts";
import { words } from "../words.ts";
import { Notices } from "./notices.tsx";
import classes from "./shell.module.css";
import { TopBar } from "./top-bar.tsx";

/** What is around every page: the bar with the ways to go, what has to be known of this house, and the foot. */
export function Shell({ children }: PropsWithChildren) {
  const t = useWords(words);
  return (
    <>
      <a className={classes.skip} href="#page">
        {t.skip}
      </a>
      <TopBar />
      <Notices />
      <main id="page" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <footer className={classes.foot}>
        <p>{t.footer}</p>
        <a href="/docs">{t.api}</a>
      </footer>
    </>
  );
}
