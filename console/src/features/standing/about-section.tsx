import { Link } from "wouter";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { ShownStanding } from "./shown-standing.ts";
import classes from "./standing.module.css";
import { words } from "./words.ts";

/** By which model the answer is, how often it was looked at, and where those it is about can go. */
export function AboutSection({ shown, purpose }: { readonly shown: ShownStanding; readonly purpose: string }) {
  const t = useWords(words);
  const { count } = useFormat();
  return (
    <Section title={t.about}>
      <p className={classes.plain}>
        {t.modelled(count(shown.model.version))} <Link href={`/truth/${encodeURIComponent(purpose)}`}>{t.isItTrue}</Link> ·{" "}
        <Link href="/law">{t.lawHere}</Link>
      </p>
      <p className={classes.plain}>{shown.looks === null ? t.looksPerson : t.looksBody(count(shown.looks))}</p>
      <p className={classes.plain}>
        {t.yours} <Link href="/my">{t.openFile}</Link>
      </p>
    </Section>
  );
}
