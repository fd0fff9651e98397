import { Link } from "wouter";
import type { MyFile } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import type { Column } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import type { MyLook } from "./my-look.ts";
import { words } from "./words.ts";

/** The columns of the list of looks. */
export function useLookColumns(file: MyFile): readonly Column<MyLook>[] {
  const t = useWords(words);
  const format = useFormat();
  const about = (kind: string) => new Set(file.deeds.filter((deed) => deed.kind === kind).map((deed) => deed.about));
  const [decided, reviewed] = [about("decision"), about("review")];
  return [
    { name: "when", label: t.looks.when, sortAs: "when", cell: ({ at }) => format.instant(at) },
    { name: "who", label: t.looks.who, cell: (look) => <Who look={look} /> },
    {
      name: "told",
      label: t.looks.told,
      cell: ({ told, question }) => (
        <>
          {t.looks.answer(format.percent(told.probability), t.gradeText(told.grade))}
          <span className={classes.under}>{question}</span>
        </>
      ),
    },
    {
      name: "since",
      label: t.looks.since,
      cell: (look) => (
        <>
          <Since look={look} />
          {decided.has(look.check) ? <Pill tone="bad">{t.looks.decided}</Pill> : null}
          <span className={classes.under}>
            {reviewed.has(look.check) ? t.looks.reviewOpen : <Link href={`/my/decisions?check=${look.check}`}>{t.looks.askReview}</Link>}
          </span>
        </>
      ),
    },
  ];
}

function Who({ look }: { readonly look: MyLook }) {
  const t = useWords(words);
  return (
    <>
      <ToldText>{look.subscriberTitle}</ToldText>
      <span className={classes.under}>
        {t.looks.kinds[look.look]} · <ToldText>{t.looks.onBehalf(look.onBehalf)}</ToldText>
      </span>
    </>
  );
}

function Since({ look: { told, again } }: { readonly look: MyLook }) {
  const t = useWords(words);
  const format = useFormat();
  if (again.length === 0) return t.looks.same;
  return again.map(({ at, standing }) => {
    const isUnchanged = standing.probability === told.probability && standing.grade === told.grade;
    const day = format.day(at);
    const answer = t.looks.answer(format.percent(standing.probability), t.gradeText(standing.grade));
    return <div key={at}>{isUnchanged ? t.looks.sameAgain(day) : t.looks.became(day, answer)}</div>;
  });
}
