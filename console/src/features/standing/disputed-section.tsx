import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./standing.module.css";
import { words } from "./words.ts";

type DisputedSectionProps = { readonly contested: number; readonly suspended: number };

/** What of the records is contested, in numbers: what is said in a dispute concerns those who have it. */
export function DisputedSection({ contested, suspended }: DisputedSectionProps) {
  const t = useWords(words);
  return (
    <Section title={t.disputed}>
      {contested + suspended === 0 ? <p className={classes.plain}>{t.undisputed}</p> : null}
      {contested === 0 ? null : <p className={classes.plain}>{t.contested(contested)}</p>}
      {suspended === 0 ? null : <p className={classes.plain}>{t.suspended(suspended)}</p>}
    </Section>
  );
}
