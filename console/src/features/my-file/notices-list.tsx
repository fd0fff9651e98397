import type { MyFile } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { words } from "./words.ts";

/** What had to be told: to the subject in full, of others that they were told. */
export function NoticesList({ notices }: Pick<MyFile, "notices">) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <ul className={classes.items}>
      {notices.map(({ id, at, text, paragraphs, result }) => (
        <li key={id} className={classes.item}>
          <p className={classes.itemTitle}>
            <ToldText>{text}</ToldText>
          </p>
          <p className={classes.quiet}>
            {format.instant(at)} · {result === null ? t.history.waits : <ToldText>{result.text}</ToldText>}
          </p>
          {paragraphs.length === 0 ? null : <Paragraphs paragraphs={paragraphs} />}
        </li>
      ))}
    </ul>
  );
}

function Paragraphs({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  const t = useWords(words);
  return (
    <details>
      <summary>{t.history.open}</summary>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={classes.told}>
          <ToldText>{paragraph}</ToldText>
        </p>
      ))}
    </details>
  );
}
