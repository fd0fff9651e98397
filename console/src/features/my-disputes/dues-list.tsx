import type { MyDispute } from "../../api/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-disputes.module.css";
import { words } from "./words.ts";

const MS_IN_SECOND = 1_000;

/** What is owed by whom, the earliest first. Nothing where nothing is. */
export function DuesList({ dues }: Pick<MyDispute, "dues">) {
  const t = useWords(words);
  const format = useFormat();
  if (dues.length === 0) return null;
  return (
    <Section title={t.one.owed}>
      <dl className={classes.facts}>
        {dues.map(({ duty, owedBy, by, secondsLeft }) => (
          <div key={duty}>
            <dt>{t.one.duties[duty]}</dt>
            <dd>{t.one.owedBy(t.one.by[owedBy], lastDay(format, by), format.fromNow(secondsLeft * MS_IN_SECOND))}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
