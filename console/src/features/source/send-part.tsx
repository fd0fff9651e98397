import { Button } from "@mantine/core";
import { type PropsWithChildren, useState } from "react";
import { Section } from "../../ui/page/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { columnsFor, kindFor, missingFields } from "./columns-for.ts";
import { ColumnsPart } from "./columns-part.tsx";
import type { RecordKind } from "./record-fields.ts";
import { recordOfRow } from "./record-of-row.ts";
import classes from "./source.module.css";
import type { FileHead, UploadForm } from "./upload-lines.ts";
import { words } from "./upload-words.ts";

type SendPartProps = PropsWithChildren<{
  readonly head: FileHead;
  readonly kinds: readonly RecordKind[];
  readonly start: (form: UploadForm) => void;
  readonly isBusy: boolean;
}>;

/** What will be sent, and the button that sends it; of a table first which of its columns is what. */
export function SendPart({ head, ...rest }: SendPartProps) {
  switch (head.form) {
    case "empty":
    case "not_text":
      return null;
    case "ndjson":
      return <Sending form={{ form: "ndjson" }} example={prettied(head.first)} {...rest} />;
    case "csv":
      return <TablePart head={head} {...rest} />;
  }
}

type TablePartProps = Omit<SendPartProps, "head"> & { readonly head: Extract<FileHead, { form: "csv" }> };

function TablePart({ head, kinds, ...rest }: TablePartProps) {
  const [kind, setKind] = useState(() => kindFor(kinds, head.header));
  const [columns, setColumns] = useState(() => columnsFor(kind?.fields ?? [], head.header));
  if (kind === undefined) return null;
  const choose = (chosen: RecordKind) => {
    setKind(chosen);
    setColumns(columnsFor(chosen.fields, head.header));
  };
  const [row] = head.rows;
  const example = row === undefined ? "" : JSON.stringify(recordOfRow(kind, columns, row), undefined, 2);
  return (
    <>
      <ColumnsPart
        kinds={kinds}
        kind={kind}
        choose={choose}
        head={head}
        columns={columns}
        setColumns={setColumns}
        missing={missingFields(kind.fields, columns)}
      />
      <Sending form={{ form: "csv", delimiter: head.delimiter, kind, columns }} example={example} {...rest} />
    </>
  );
}

type SendingProps = PropsWithChildren<{
  readonly form: UploadForm;
  readonly example: string;
  readonly start: (form: UploadForm) => void;
  readonly isBusy: boolean;
}>;

function Sending({ form, example, start, isBusy, children }: SendingProps) {
  const t = useWords(words).send;
  return (
    <Section title={t.title}>
      {example === "" ? null : (
        <div className={classes.example}>
          <p>{t.example}</p>
          <pre className={classes.json}>
            <ToldText>{example}</ToldText>
          </pre>
        </div>
      )}
      <div className={classes.buttons}>
        <Button onClick={() => start(form)} disabled={isBusy}>
          {t.start}
        </Button>
      </div>
      {children}
    </Section>
  );
}

/** As far as it is JSON; else as it stands, and the report will say so. */
function prettied(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
