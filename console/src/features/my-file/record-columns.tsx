import { Link } from "wouter";
import type { MyFile } from "../../api/index.ts";
import { knownDay, lastDay, useFormat } from "../../ui/format/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import type { Column } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import type { MyRecord } from "./records-shown.ts";
import { Points } from "./standings-part.tsx";
import { StateText } from "./state-text.tsx";
import { words } from "./words.ts";

/** The columns of the list of records. */
export function useRecordColumns(file: MyFile, contested: ReadonlySet<string>): readonly Column<MyRecord>[] {
  const t = useWords(words);
  const format = useFormat();
  const questions = new Map(file.standings.map(({ purpose, question }) => [purpose, question]));
  return [
    {
      name: "when",
      label: t.records.when,
      sortAs: "when",
      cell: ({ occurredAt, precision }) => <span className={classes.day}>{knownDay(format, occurredAt, precision)}</span>,
    },
    { name: "what", label: t.records.what, cell: (record) => <Said record={record} /> },
    {
      name: "state",
      label: t.records.state,
      cell: ({ record, state }) => (
        <>
          <StateText state={state} />{" "}
          {contested.has(record) && state !== "suspended" ? <Pill tone="warn">{t.records.contested}</Pill> : null}
        </>
      ),
    },
    {
      name: "ends",
      label: t.records.ends,
      sortAs: "ends",
      cell: ({ expiresAt }) => <span className={classes.day}>{lastDay(format, expiresAt)}</span>,
    },
    {
      name: "adds",
      label: t.records.adds,
      sortAs: "adds",
      isNumber: true,
      cell: ({ adds }) =>
        adds.map(({ purpose, points }) => (
          <div key={purpose}>
            <Points points={points} />
            {adds.length < 2 ? null : <span className={classes.under}>{questions.get(purpose)}</span>}
          </div>
        )),
    },
  ];
}

function Said({ record: { record, text, sourceTitle } }: { readonly record: MyRecord }) {
  return (
    <>
      <Link href={`/my/records/${record}`}>
        <ToldText>{text}</ToldText>
      </Link>
      <span className={classes.under}>{sourceTitle}</span>
    </>
  );
}
