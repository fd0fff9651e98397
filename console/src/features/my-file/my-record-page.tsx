import { Link, useParams } from "wouter";
import { type MyFile, useMyFile } from "../../api/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { visibleText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { RecordAdds } from "./record-adds.tsx";
import { RecordDispute } from "./record-dispute.tsx";
import { RecordFacts } from "./record-facts.tsx";
import { RecordSays } from "./record-says.tsx";
import type { MyRecord } from "./records-shown.ts";
import { TellReceivers } from "./tell-receivers.tsx";
import { words } from "./words.ts";

/** One record of one's own file: who said what, what it adds, until when it stands, and how to contest it. */
export function MyRecordPage() {
  const t = useWords(words);
  const { record } = useParams<{ record: string }>();
  const file = useMyFile();
  const found = file.data?.records.find(({ record: id }) => id === record);
  const title = found === undefined ? t.records.title : visibleText(found.text);
  return (
    <Page title={title} lead={<Link href="/my#records">{t.record.back}</Link>}>
      <Await query={file} lines={10}>
        {(data) =>
          found === undefined ? <Empty title={t.record.unknown}>{t.record.unknownMeaning}</Empty> : <Parts file={data} record={found} />
        }
      </Await>
    </Page>
  );
}

function Parts({ file, record }: { readonly file: MyFile; readonly record: MyRecord }) {
  const t = useWords(words);
  return (
    <>
      <Section title={t.records.what}>
        {record.takenBack === null ? null : <TakenBack record={record} />}
        <RecordFacts file={file} record={record} />
      </Section>
      <RecordAdds file={file} record={record} />
      <RecordDispute file={file} record={record} />
      <RecordSays record={record} />
    </>
  );
}

function TakenBack({ record: { record, takenBack, state } }: { readonly record: MyRecord }) {
  const t = useWords(words);
  const format = useFormat();
  if (takenBack === null) return null;
  const { at, reason, replacement } = takenBack;
  return (
    <div className={classes.items}>
      <p className={classes.text}>
        {t.record.takenBack(lastDay(format, at))} {reason === null ? null : <Reason reason={reason} />}{" "}
        {replacement === null ? null : <Link href={`/my/records/${replacement}`}>{t.record.replacement}</Link>}
      </p>
      {state === "superseded" ? null : <TellReceivers record={record} />}
    </div>
  );
}

function Reason({ reason }: { readonly reason: string }) {
  const t = useWords(words);
  switch (reason) {
    case "entered_in_error":
      return t.record.reasons.entered_in_error;
    case "wrong_subject":
      return t.record.reasons.wrong_subject;
    case "not_verifiable":
      return t.record.reasons.not_verifiable;
    case "other_party_right":
      return t.record.reasons.other_party_right;
    default:
      return null;
  }
}
