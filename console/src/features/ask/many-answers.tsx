import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import { saveFile } from "../../ui/csv/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Pick } from "../../ui/pick/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";
import { type ManyResult, manyCsv } from "./many-results.ts";
import { words } from "./many-words.ts";
import { reasonOf } from "./refusal.tsx";
import { words as askWords } from "./words.ts";

type ManyAnswersProps = { readonly results: readonly ManyResult[]; readonly name: string };

/** The answers line by line, and all of them as a file. */
export function ManyAnswers({ results, name }: ManyAnswersProps) {
  const t = useWords(words).results;
  const format = useFormat();
  const refused = results.filter((result) => "refused" in result);
  const save = () => saveFile({ name: `${name.replace(/\.[a-z]+$/i, "")}-answers.csv`, type: "text/csv", text: manyCsv(results) });
  return (
    <Section title={t.title} lead={t.summary(format.count(results.length - refused.length), format.count(refused.length))}>
      <div className={classes.buttons}>
        <Button onClick={save}>{t.download}</Button>
      </div>
      <Grades results={results} />
      <Lines results={results} refused={refused} />
    </Section>
  );
}

const GRADES = ["A", "B", "C", "D", "E", "none"] as const;

function Grades({ results }: { readonly results: readonly ManyResult[] }) {
  const t = useWords(words).results;
  const format = useFormat();
  const counted = GRADES.map((grade) => ({
    grade,
    count: results.filter((result) => "answer" in result && result.answer.standing.grade === grade).length,
  }));
  return (
    <ul className={classes.grades} aria-label={t.grades}>
      {counted.map(({ grade, count }) => (
        <li key={grade}>
          <span className={classes.gradeName}>{grade === "none" ? t.none : grade}</span>
          <span className={classes.gradeCount}>{format.count(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Rows shown at a time: the file has all of them. */
const SHOWN = 100;

function Lines({ results, refused }: { readonly results: readonly ManyResult[]; readonly refused: readonly ManyResult[] }) {
  const t = useWords(words).results;
  const format = useFormat();
  const [show, setShow] = useUrlState("show", "all");
  const [most, setMost] = useState(SHOWN);
  const columns = useColumns();
  const found = show === "refused" ? refused : show === "answered" ? results.filter((result) => "answer" in result) : results;
  const shown = found.slice(0, most);
  return (
    <>
      <Pick
        label={t.show}
        value={show}
        choose={setShow}
        choices={[
          { value: "all", label: t.all },
          { value: "answered", label: t.answered },
          { value: "refused", label: t.refused },
        ]}
      />
      {shown.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <DataTable caption={t.title} columns={columns} rows={shown} keyOf={({ line }) => String(line)} />
      )}
      {found.length > shown.length ? (
        <Button variant="default" onClick={() => setMost(most + SHOWN)}>
          {t.more(format.count(shown.length), format.count(found.length))}
        </Button>
      ) : null}
    </>
  );
}

function useColumns(): readonly Column<ManyResult>[] {
  const t = useWords(words).results;
  const format = useFormat();
  return [
    { name: "line", label: t.line, cell: ({ line }) => format.count(line), isNumber: true },
    { name: "subject", label: t.subject, cell: (result) => <Subject result={result} /> },
    { name: "answer", label: t.answer, cell: (result) => <Told result={result} /> },
    { name: "interval", label: t.interval, cell: (result) => <Interval result={result} /> },
  ];
}

function Subject({ result }: { readonly result: ManyResult }) {
  const name = <ToldText>{result.subject}</ToldText>;
  return "answer" in result ? <Link href={`/ask/checks/${result.answer.id}`}>{name}</Link> : name;
}

function Told({ result }: { readonly result: ManyResult }) {
  const t = useWords(askWords);
  const { percent } = useFormat();
  if ("refused" in result) return reasonOf(t.refused, result.refused.code) ?? result.refused.detail;
  const { probability, grade } = result.answer.standing;
  return t.checks.graded(percent(probability), grade);
}

function Interval({ result }: { readonly result: ManyResult }) {
  const t = useWords(words).results;
  const { percent } = useFormat();
  if ("refused" in result) return "–";
  const { low, high } = result.answer.standing.interval;
  return t.between(percent(low), percent(high));
}
