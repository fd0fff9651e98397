import { useState } from "react";
import { useWho } from "../../api/index.ts";
import { BatchProgress, FileField, inBatches, useBatchRun } from "../../ui/batch-run/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { type RecordKind, recordKindsOf } from "./record-fields.ts";
import { type LineResult, sendLines, UPLOAD_BATCH } from "./send-lines.ts";
import { SendPart } from "./send-part.tsx";
import classes from "./source.module.css";
import { type FileHead, headOf, linesOf, type UploadForm, type UploadLine } from "./upload-lines.ts";
import { UploadReport } from "./upload-report.tsx";
import { words } from "./upload-words.ts";
import { useRegisters } from "./use-registers.ts";

/** A source sends a file of records, and gets an answer for each line. */
export function UploadPage() {
  const t = useWords(words);
  const { data: who } = useWho();
  const registers = useRegisters();
  return (
    <Page title={t.title} lead={t.lead}>
      <HolderNav of="source" />
      <Await query={registers}>
        {(all) => {
          const kinds = recordKindsOf(all, who?.registers ?? []);
          return who !== undefined && kinds.length === 0 ? (
            <Empty title={t.table.none}>{t.table.noneMeaning}</Empty>
          ) : (
            <Upload kinds={kinds} />
          );
        }}
      </Await>
    </Page>
  );
}

function Upload({ kinds }: { readonly kinds: readonly RecordKind[] }) {
  const t = useWords(words).file;
  const [file, setFile] = useState<File>();
  const [head, setHead] = useState<FileHead>();
  const { run, state } = useBatchRun<UploadLine, LineResult>(sendLines);
  const isUnderWay = state.phase === "running" || state.phase === "paused" || state.phase === "failed";
  const choose = (chosen: File) => {
    setFile(chosen);
    setHead(undefined);
    run.reset();
    void headOf(chosen).then(setHead);
  };
  const start = (form: UploadForm) => {
    if (file !== undefined) run.start(inBatches(linesOf(file, form), UPLOAD_BATCH));
  };
  return (
    <>
      <Section title={t.title}>
        <FileField
          label={t.label}
          hint={t.hint}
          accept=".csv,.tsv,.txt,.ndjson,.jsonl"
          file={file}
          choose={choose}
          isDisabled={isUnderWay}
        />
        {head === undefined ? <Again /> : <Seen head={head} />}
      </Section>
      {head === undefined ? null : (
        <SendPart key={file?.name} head={head} kinds={kinds} start={start} isBusy={isUnderWay}>
          <BatchProgress run={run} state={state} />
        </SendPart>
      )}
      {state.results.length === 0 ? null : <UploadReport results={state.results} name={file?.name ?? ""} />}
    </>
  );
}

function Again() {
  const t = useWords(words);
  return <p className={classes.quiet}>{t.again}</p>;
}

function Seen({ head }: { readonly head: FileHead }) {
  const t = useWords(words).file;
  const format = useFormat();
  switch (head.form) {
    case "empty":
      return (
        <p role="alert" className={classes.warning}>
          {t.empty}
        </p>
      );
    case "not_text":
      return (
        <p role="alert" className={classes.warning}>
          {t.notText}
        </p>
      );
    case "csv":
      return <p role="status">{t.isTable(format.count(head.header.length))}</p>;
    case "ndjson":
      return <p role="status">{t.isRecords}</p>;
  }
}
