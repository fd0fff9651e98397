import type { MyFile } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { pointsText } from "./points-text.ts";
import type { MyRecord } from "./records-shown.ts";
import { words } from "./words.ts";

/** What a record adds to each standing that reads it, and what that would be without it. */
export function RecordAdds({ file, record: { adds } }: { readonly file: MyFile; readonly record: MyRecord }) {
  const t = useWords(words);
  const format = useFormat();
  const questions = new Map(file.standings.map(({ purpose, question }) => [purpose, question]));
  return (
    <Section title={t.record.adds}>
      {adds.length === 0 ? <p className={classes.quiet}>{t.record.addsNone}</p> : null}
      {adds.map(({ purpose, points, without }) => (
        <div key={purpose}>
          <h3 className={classes.itemTitle}>{questions.get(purpose) ?? purpose}</h3>
          <p className={classes.text}>
            <span className={classes.points} data-way={points < 0 ? "bad" : "good"}>
              {t.record.points(pointsText(format, points))}
            </span>{" "}
            · {t.record.without(format.percent(without.probability), t.gradeText(without.grade))}
          </p>
        </div>
      ))}
    </Section>
  );
}
