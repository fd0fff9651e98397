import type { MyFile } from "../../api/index.ts";
import { knownDay, lastDay, useFormat } from "../../ui/format/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import type { MyRecord } from "./records-shown.ts";
import { StateText } from "./state-text.tsx";
import { words } from "./words.ts";

/** Who said it, when, and until when it is kept. */
export function RecordFacts({ file, record }: { readonly file: MyFile; readonly record: MyRecord }) {
  const t = useWords(words);
  const format = useFormat();
  const other = file.linked.find(({ subject }) => subject === record.subject);
  return (
    <dl className={classes.facts}>
      <Fact name={t.record.source}>{record.sourceTitle}</Fact>
      <Fact name={t.record.register}>{record.registerTitle}</Fact>
      {record.reference === null ? null : (
        <Fact name={t.record.reference}>
          <ToldText>{record.reference}</ToldText>
        </Fact>
      )}
      {other === undefined ? null : <Fact name={t.record.whose}>{other.identifiers.join(", ")}</Fact>}
      <Fact name={t.record.happened}>{knownDay(format, record.occurredAt, record.precision)}</Fact>
      <Fact name={t.record.known}>{lastDay(format, record.knownAt)}</Fact>
      <Fact name={t.record.recorded}>{format.instant(record.recordedAt)}</Fact>
      <Fact name={t.record.ends}>{lastDay(format, record.expiresAt)}</Fact>
      <Fact name={t.record.state}>
        <StateText state={record.state} />
      </Fact>
      <Fact name={t.record.adverse}>{record.isAdverse ? t.record.yes : t.record.no}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
