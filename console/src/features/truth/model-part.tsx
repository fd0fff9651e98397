import type { AnswerOf } from "../../api/index.ts";
import { DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./truth.module.css";
import { words } from "./words.ts";

type Model = AnswerOf<"/v1/purposes/{name}/card">["model"];

/** The model itself: the one formula of an own record, or the lines of a scorecard with their points. */
export function ModelPart({ model }: { readonly model: Model }) {
  const t = useWords(words);
  const { before, formula, lines, table, tableNote, after } = model;
  return (
    <div className={classes.line}>
      {before.map((text) => (
        <p key={text} className={classes.said}>
          {text}
        </p>
      ))}
      {formula === null ? null : <p className={classes.formula}>{formula}</p>}
      {lines.length === 0 ? null : (
        <details className={classes.behind}>
          <summary>{t.tableAll}</summary>
          <div className={classes.lines}>
            {lines.map((line) => (
              <Line key={line.name} line={line} />
            ))}
            <PointsTable table={table} note={tableNote} />
          </div>
        </details>
      )}
      <p className={classes.said}>{after}</p>
    </div>
  );
}

function Line({ line: { name, reads, rows } }: { readonly line: Model["lines"][number] }) {
  const t = useWords(words);
  return (
    <div className={classes.line}>
      <h4>{name}</h4>
      <p className={classes.quiet}>{reads}</p>
      <DataTable
        caption={name}
        rows={rows}
        keyOf={({ value }) => value}
        columns={[
          { name: "value", label: t.value, cell: ({ value }) => value },
          { name: "points", label: t.points, isNumber: true, cell: ({ points }) => points },
          { name: "share", label: t.share, isNumber: true, cell: ({ share }) => share },
        ]}
      />
    </div>
  );
}

function PointsTable({ table, note }: { readonly table: Model["table"]; readonly note: string | null }) {
  const t = useWords(words);
  return (
    <div className={classes.line}>
      <h4>{t.table}</h4>
      {note === null ? null : <p className={classes.quiet}>{note}</p>}
      <DataTable
        caption={t.table}
        rows={table}
        keyOf={({ points }) => points}
        columns={[
          { name: "points", label: t.points, cell: ({ points }) => points },
          { name: "probability", label: t.probability, isNumber: true, cell: ({ probability }) => probability },
        ]}
      />
    </div>
  );
}
