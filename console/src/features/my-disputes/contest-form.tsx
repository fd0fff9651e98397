import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import type { MyFile, MyRights } from "../../api/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { EvidencePicker } from "./evidence-picker.tsx";
import { type Ground, GroundFields } from "./ground-fields.tsx";
import classes from "./my-disputes.module.css";
import { RecordChoice } from "./record-choice.tsx";
import { useContest } from "./use-contest.ts";
import { WhatFollows } from "./what-follows.tsx";
import { words } from "./words.ts";

type ContestFormProps = {
  /** Those that can be contested. */
  readonly records: MyFile["records"];
  readonly contests: MyRights["contests"];
};

/** The form by which a record is contested; afterwards the reader is at the dispute. */
export function ContestForm({ records, contests }: ContestFormProps) {
  const t = useWords(words);
  const [, go] = useLocation();
  const [chosen, choose] = useUrlState("record", records[0]?.record ?? "");
  const record = records.find(({ record: id }) => id === chosen) ?? records[0];
  const [ground, setGround] = useState<Ground>();
  const [isMissing, setMissing] = useState(false);
  const [text, setText] = useState("");
  const [files, setFiles] = useState<readonly File[]>([]);
  const contest = useContest();
  if (record === undefined) return null;
  const send = (sent: FormEvent) => {
    sent.preventDefault();
    setMissing(ground === undefined);
    if (ground === undefined) return;
    contest.mutate({ record: record.record, ground, text, files }, { onSuccess: ({ id }) => go(`/my/disputes/${id}`) });
  };
  return (
    <form className={classes.form} onSubmit={send}>
      <RecordChoice records={records} record={record} choose={choose} />
      <GroundFields ground={ground} setGround={setGround} isMissing={isMissing} text={text} setText={setText} />
      <Section title={t.fresh.evidence}>
        <EvidencePicker files={files} setFiles={setFiles} />
      </Section>
      <WhatFollows contest={contests.find(({ register }) => register === record.register.split("@")[0])} />
      <div className={classes.buttons}>
        <Button type="submit" loading={contest.isPending}>
          {t.fresh.send}
        </Button>
        <Button variant="default" onClick={() => window.history.back()}>
          {t.fresh.cancel}
        </Button>
        <p role="status" className={classes.quiet}>
          {contest.isPending ? <Sending done={contest.done} of={files.length} /> : null}
        </p>
      </div>
      {contest.isError ? <Failure error={contest.error} /> : null}
    </form>
  );
}

function Sending({ done, of }: { readonly done: number | undefined; readonly of: number }) {
  const t = useWords(words);
  return done === undefined ? t.fresh.sending : t.fresh.sendingFile(done + 1, of);
}
