import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { type Imports, useStartJob } from "../../api/index.ts";
import { useFormat } from "../format/index.ts";
import { Section } from "../page/index.ts";
import { Empty, Failure } from "../states/index.ts";
import { visibleText } from "../told-text/index.ts";
import { useWords } from "../words/index.ts";
import { DatasetFacts } from "./dataset-facts.tsx";
import classes from "./filling.module.css";
import { SendFile } from "./send-file.tsx";
import { words } from "./words.ts";

type ImportFormProps = { readonly imports: Imports; readonly isBusy: boolean };

/** A data set that ships, from a file that lies on the server or is sent from here. */
export function ImportForm({ imports, isBusy }: ImportFormProps) {
  const t = useWords(words);
  return (
    <Section title={t.importTitle} lead={t.importLead}>
      {imports.datasets.length === 0 ? <Empty title={t.noneTitle}>{t.none}</Empty> : <Choosing imports={imports} isBusy={isBusy} />}
    </Section>
  );
}

function Choosing({ imports, isBusy }: ImportFormProps) {
  const t = useWords(words);
  const start = useStartJob();
  const [chosen, choose] = useState(0);
  const [file, setFile] = useState("");
  const dataset = imports.datasets[chosen] ?? imports.datasets[0];
  if (dataset === undefined) return null;
  const begin = () => start.mutate({ kind: "import", pack: dataset.pack, dataset: dataset.name, file });
  return (
    <div className={classes.form}>
      <NativeSelect
        className={classes.wide}
        label={t.dataset}
        value={String(chosen)}
        onChange={(event) => choose(Number(event.currentTarget.value))}
        data={imports.datasets.map(({ title }, at) => ({ value: String(at), label: title }))}
      />
      <DatasetFacts dataset={dataset} />
      {imports.canUpload ? <SendFile onSent={setFile} isDisabled={isBusy} /> : <p className={classes.quiet}>{t.noUpload}</p>}
      <FileChoice imports={imports} file={file} setFile={setFile} />
      {start.isError ? <Failure error={start.error} /> : null}
      <Button onClick={begin} disabled={file === "" || isBusy} loading={start.isPending}>
        {t.start}
      </Button>
    </div>
  );
}

type FileChoiceProps = { readonly imports: Imports; readonly file: string; readonly setFile: (file: string) => void };

function FileChoice({ imports, file, setFile }: FileChoiceProps) {
  const t = useWords(words);
  const format = useFormat();
  if (imports.files.length === 0) return <p className={classes.quiet}>{t.noFiles}</p>;
  const options = imports.files.map(({ name, bytes }) => ({
    value: name,
    label: `${visibleText(name)} (${bytes === null ? t.folder : format.bytes(bytes)})`,
  }));
  return (
    <NativeSelect
      className={classes.wide}
      label={t.file}
      description={t.fileHint}
      value={file}
      onChange={(event) => setFile(event.currentTarget.value)}
      data={[{ value: "", label: t.choose }, ...options]}
    />
  );
}
