import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { saveFile } from "../../ui/csv/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Pick } from "../../ui/pick/index.ts";
import { type Column, DataTable } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { type LineResult, reportCsv } from "./send-lines.ts";
import classes from "./source.module.css";
import { words } from "./upload-words.ts";

type UploadReportProps = { readonly results: readonly LineResult[]; readonly name: string };

/** What became of each line: counted, to be picked through, and to be kept as a file. */
export function UploadReport({ results, name }: UploadReportProps) {
  const t = useWords(words).report;
  const { count } = useFormat();
  const groups = useGroups(results);
  const save = () => saveFile({ name: `${name.replace(/\.[a-z]+$/i, "")}-report.csv`, type: "text/csv", text: reportCsv(results) });
  return (
    <Section title={t.title} lead={t.summary(count(groups.recorded.length), count(groups.repeated.length), count(groups.refused.length))}>
      <div className={classes.buttons}>
        <Button onClick={save}>{t.download}</Button>
      </div>
      <Lines groups={groups} />
    </Section>
  );
}

type Group = "all" | "recorded" | "repeated" | "refused";
type Groups = Readonly<Record<Group, readonly LineResult[]>>;

function useGroups(results: readonly LineResult[]): Groups {
  return useMemo(
    () => ({
      all: results,
      recorded: results.filter(({ became }) => became === "recorded" || became === "superseded"),
      repeated: results.filter(({ became }) => became === "repeated"),
      refused: results.filter(({ became }) => became === "refused" || became === "unread"),
    }),
    [results],
  );
}

/** Rows shown at a time: the file has all of them. */
const SHOWN = 100;

function Lines({ groups }: { readonly groups: Groups }) {
  const t = useWords(words).report;
  const { count } = useFormat();
  const [asked, setShow] = useUrlState("show", "all");
  const [most, setMost] = useState(SHOWN);
  const columns = useColumns();
  const show = groupIn(asked);
  const found = groups[show];
  const shown = found.slice(0, most);
  const choices = (["all", "recorded", "repeated", "refused"] as const).map((value) => ({ value, label: t[value] }));
  return (
    <>
      <Pick label={t.show} value={show} choose={setShow} choices={choices} />
      {shown.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <DataTable caption={t.title} columns={columns} rows={shown} keyOf={({ line }) => String(line)} />
      )}
      {found.length > shown.length ? (
        <Button variant="default" onClick={() => setMost(most + SHOWN)}>
          {t.more(count(shown.length), count(found.length))}
        </Button>
      ) : null}
    </>
  );
}

function groupIn(asked: string): Group {
  return asked === "recorded" || asked === "repeated" || asked === "refused" ? asked : "all";
}

function useColumns(): readonly Column<LineResult>[] {
  const t = useWords(words).report;
  const { count } = useFormat();
  return [
    { name: "line", label: t.line, cell: ({ line }) => count(line), isNumber: true },
    { name: "reference", label: t.reference, cell: ({ reference }) => <ToldText>{reference}</ToldText> },
    { name: "state", label: t.state, cell: (result) => <Became result={result} /> },
  ];
}

function Became({ result }: { readonly result: LineResult }) {
  const t = useWords(words).report;
  switch (result.became) {
    case "recorded":
      return t.recorded;
    case "superseded":
      return t.superseded;
    case "repeated":
      return t.repeated;
    case "unread":
      return (
        <span className={classes.became} data-side="bad">
          {t.refused}: {t.faults[result.fault]}
        </span>
      );
    case "refused":
      return (
        <span className={classes.became} data-side="bad">
          {t.refused}:{" "}
          <span lang="en">
            <ToldText>{result.message}</ToldText>
          </span>
        </span>
      );
  }
}
