import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./law.module.css";
import type { WithLaw } from "./use-house-law.ts";
import { words } from "./words.ts";

/** The closed list of what a record may hold, and what has no place in it. */
export function NeverSection({ law: { told } }: WithLaw) {
  const t = useWords(words);
  return (
    <Section title={t.never.title} lead={t.never.lead} id="never">
      <ul className={classes.never}>
        {told.neverRecorded.map((name) => (
          <li key={name}>{t.never.names[name]}</li>
        ))}
      </ul>
      <p className={classes.line}>{t.never.instead}</p>
      <ul className={classes.classes}>
        {told.dataClasses.map((name) => (
          <li key={name}>{t.dataClasses[name]}</li>
        ))}
      </ul>
    </Section>
  );
}
