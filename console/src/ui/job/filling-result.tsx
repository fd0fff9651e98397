import type { EndedJob } from "../../api/index.ts";
import { useFormat } from "../format/index.ts";
import { DataTable } from "../table/index.ts";
import { ToldText } from "../told-text/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./job.module.css";
import { JobFailure } from "./job-failure.tsx";
import { words } from "./words.ts";

type Summary = Extract<NonNullable<EndedJob["result"]>, { kind: "filling" }>["summary"];

/** What an import or a simulation came to, in sentences; and what of it was refused. */
export function FillingResult({ job }: { readonly job: EndedJob }) {
  return job.result?.kind === "filling" ? <Filled {...job.result} /> : <JobFailure job={job} />;
}

function Filled({ summary, modelsFitted }: { readonly summary: Summary; readonly modelsFitted: number }) {
  const t = useWords(words);
  const format = useFormat();
  const fitted = modelsFitted === 0 ? "" : modelsFitted === 1 ? t.fittedOne : t.fitted(format.count(modelsFitted));
  return (
    <>
      <p className={classes.said}>
        {useSentences(summary).join(" ")} {fitted}
      </p>
      <Refusals summary={summary} />
      <LeftOut summary={summary} />
    </>
  );
}

function useSentences({ recorded, alreadyRecorded, refused, leftOut }: Summary): string[] {
  const t = useWords(words);
  const { count } = useFormat();
  const out = Object.values(leftOut).reduce((sum, rows) => sum + rows, 0);
  return [
    recorded === 0 ? t.nothingNew : t.recorded(count(recorded)),
    ...(alreadyRecorded === 0 ? [] : [t.already(count(alreadyRecorded))]),
    ...(refused === 0 ? [] : [t.refused(count(refused))]),
    ...(out === 0 ? [] : [t.leftOut(count(out))]),
  ];
}

function Refusals({ summary: { refusals } }: { readonly summary: Summary }) {
  const t = useWords(words);
  const format = useFormat();
  if (refusals.length === 0) return null;
  const rows = refusals.map((refusal, at) => ({ ...refusal, at }));
  return (
    <details>
      <summary>{t.refusals}</summary>
      <DataTable
        caption={t.refusals}
        rows={rows}
        keyOf={({ at }) => String(at)}
        columns={[
          {
            name: "line",
            label: t.line,
            isNumber: true,
            cell: ({ line }) => (line === null ? t.unknownLine : format.count(line)),
          },
          { name: "why", label: t.why, cell: ({ message }) => <ToldText>{message}</ToldText> },
        ]}
      />
    </details>
  );
}

function LeftOut({ summary: { leftOut } }: { readonly summary: Summary }) {
  const t = useWords(words);
  const format = useFormat();
  const rows = Object.entries(leftOut);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{t.leftOutTitle}</summary>
      <DataTable
        caption={t.leftOutTitle}
        rows={rows}
        keyOf={([reason]) => reason}
        columns={[
          { name: "reason", label: t.reason, cell: ([reason]) => reason.replaceAll("_", " ") },
          { name: "rows", label: t.rows, isNumber: true, cell: ([, count]) => format.count(count) },
        ]}
      />
    </details>
  );
}
