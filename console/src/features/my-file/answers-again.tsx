import type { MyFile } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { isSame, type MyLook } from "./my-look.ts";
import { words } from "./words.ts";

/** The answers that came out otherwise when they were given again, old and new beside one another. Nothing where there is none. */
export function AnswersAgain({ looks }: Pick<MyFile, "looks">) {
  const t = useWords(words);
  const columns = useColumns();
  const changed = looks.filter((look) => !isSame(look));
  if (changed.length === 0) return null;
  return (
    <Section title={t.looks.changed} lead={t.looks.changedLead}>
      <DataTable caption={t.looks.changed} columns={columns} rows={changed} keyOf={({ check }) => check} />
    </Section>
  );
}

function useColumns(): readonly Column<MyLook>[] {
  const t = useWords(words);
  const format = useFormat();
  const told = ({ probability, grade }: MyLook["told"]) => t.looks.answer(format.percent(probability), t.gradeText(grade));
  return [
    { name: "when", label: t.looks.when, cell: ({ at }) => format.instant(at) },
    { name: "who", label: t.looks.who, cell: (look) => <Asked look={look} /> },
    { name: "before", label: t.looks.before, cell: (look) => told(look.told) },
    { name: "after", label: t.looks.after, cell: (look) => <strong>{told(look.again.at(-1)?.standing ?? look.told)}</strong> },
  ];
}

function Asked({ look: { subscriberTitle, question } }: { readonly look: MyLook }) {
  return (
    <>
      {subscriberTitle}
      <span className={classes.under}>{question}</span>
    </>
  );
}
