import { useState } from "react";
import { BatchProgress, FileField, useBatchRun } from "../../ui/batch-run/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { visibleText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";
import { ManyAnswers } from "./many-answers.tsx";
import { ManyForm } from "./many-form.tsx";
import { type AskedRow, askMany, MANY_BATCH, type ManyQuestion, type ManyResult } from "./many-results.ts";
import { words } from "./many-words.ts";
import { SUBJECTS_MAX, type SubjectRow, type SubjectTable, subjectsIn } from "./subjects-in.ts";
import { useOwnPurposes } from "./use-own-purposes.ts";

/** One question about everybody in a table. */
export function ManyPage() {
  const t = useWords(words);
  const [file, setFile] = useState<File>();
  const [table, setTable] = useState<SubjectTable>();
  const { run, state } = useBatchRun<AskedRow, ManyResult>(askMany);
  const { query, questionOf } = useOwnPurposes();
  const isUnderWay = state.phase === "running" || state.phase === "paused" || state.phase === "failed";
  const choose = (chosen: File) => {
    setFile(chosen);
    setTable(undefined);
    run.reset();
    void subjectsIn(chosen).then(setTable);
  };
  const start = (asked: ManyQuestion) => {
    if (table === undefined || !("rows" in table)) return;
    run.start(askedOf(table.rows, asked));
  };
  return (
    <Page title={t.title} lead={t.lead}>
      <HolderNav of="subscriber" />
      <Section title={t.file.title}>
        <FileField
          label={t.file.label}
          hint={t.file.hint}
          accept=".csv,.tsv,.txt,text/csv"
          file={file}
          choose={choose}
          isDisabled={isUnderWay}
        />
        {table === undefined ? null : <Found table={table} />}
      </Section>
      {table !== undefined && "rows" in table ? (
        <Section title={t.question.title}>
          <Await query={query}>
            {(purposes) => (
              <ManyForm purposes={purposes} questionOf={questionOf} count={table.rows.length} ask={start} isBusy={isUnderWay} />
            )}
          </Await>
          <BatchProgress run={run} state={state} />
        </Section>
      ) : null}
      {state.results.length === 0 ? null : <ManyAnswers results={state.results} name={file?.name ?? ""} />}
    </Page>
  );
}

/** All of it is read already: how much is done is how much of the rows. */
async function* askedOf(rows: readonly SubjectRow[], question: ManyQuestion) {
  for (let at = 0; at < rows.length; at += MANY_BATCH) {
    const part = rows.slice(at, at + MANY_BATCH);
    yield { rows: part.map((row) => ({ row, question })), share: (at + part.length) / rows.length };
  }
}

/** Subjects shown before anything is asked. */
const SHOWN = 3;

function Found({ table }: { readonly table: SubjectTable }) {
  const t = useWords(words).file;
  const format = useFormat();
  if ("rows" in table) {
    const first = table.rows.slice(0, SHOWN).map(({ subject }) => visibleText(subject));
    return (
      <p className={classes.facts} role="status">
        <strong>{t.found(format.count(table.rows.length))}</strong>
        <span className={classes.quiet}>{t.first(first.join(", "))}</span>
      </p>
    );
  }
  return (
    <p className={classes.refused} role="alert">
      {faultText()}
    </p>
  );

  function faultText(): string {
    if (table === undefined || !("fault" in table)) return "";
    switch (table.fault) {
      case "too_many":
        return t.tooMany(format.count(SUBJECTS_MAX));
      case "no_subject":
        return t.noSubject;
      case "empty":
        return t.empty;
      case "not_text":
        return t.notText;
      case "not_csv":
        return t.fault(format.count(table.line));
    }
  }
}
