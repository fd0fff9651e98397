import { Button, NativeSelect, Radio, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { api, got, useMyDeed } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./answer-words.ts";
import { EvidenceField } from "./evidence-field.tsx";
import { draftOf, fieldsOf, type RecordDraft, recordOfDraft } from "./record-draft.ts";
import { recordKindsOf } from "./record-fields.ts";
import { RecordForm } from "./record-form.tsx";
import classes from "./source.module.css";
import { type Contested, type Dispute, owedBySource } from "./use-disputes.ts";
import { useRegisters } from "./use-registers.ts";

const VERDICTS = ["verified", "corrected", "withdrawn"] as const;
const REASONS = ["entered_in_error", "wrong_subject", "not_verifiable", "other_party_right"] as const;

type Verdict = (typeof VERDICTS)[number];
type Reason = (typeof REASONS)[number];
type AnswerPartProps = { readonly dispute: Dispute; readonly contested: Contested };
type Answered = {
  readonly verdict: Verdict;
  readonly text: string;
  readonly evidence: string[];
  readonly reason: Reason;
  readonly record?: unknown;
};

/** What the source says of the record: the form where it is asked, what it said where it has answered. */
export function AnswerPart({ dispute, contested }: AnswerPartProps) {
  const t = useWords(words);
  const answering = useMyDeed((body: Answered) =>
    got(api.POST("/v1/disputes/{id}/answer", { params: { path: { id: dispute.id } }, body })),
  );
  const isAsked = owedBySource(dispute)?.duty === "answer";
  if (dispute.answer === null && !isAsked && answering.data === undefined) return null;
  return (
    <Section title={t.title}>
      {dispute.answer === null ? null : <Given answer={dispute.answer} />}
      {answering.data === undefined ? null : <p role="status">{answering.data.lateAnswers.length > 0 ? t.doneLate : t.done}</p>}
      {isAsked && answering.data === undefined ? (
        <AnswerForm dispute={dispute} contested={contested} answer={(given) => answering.mutate(given)} isBusy={answering.isPending} />
      ) : null}
      {answering.isError ? <Failure error={answering.error} /> : null}
    </Section>
  );
}

function Given({ answer: { verdict, at, isLate } }: { readonly answer: NonNullable<Dispute["answer"]> }) {
  const t = useWords(words);
  const format = useFormat();
  const found = VERDICTS.find((each) => each === verdict);
  return (
    <p className={classes.facts}>
      <span>{t.given(found === undefined ? verdict : t.verdicts[found], format.instant(at))}</span>
      {isLate ? <span>{t.late}</span> : null}
    </p>
  );
}

type AnswerFormProps = AnswerPartProps & { readonly answer: (given: Answered) => void; readonly isBusy: boolean };

function AnswerForm({ dispute, contested, answer, isBusy }: AnswerFormProps) {
  const t = useWords(words);
  const [verdict, setVerdict] = useState<Verdict>("verified");
  const [text, setText] = useState("");
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const [reason, setReason] = useState<Reason>("entered_in_error");
  const [draft, setDraft] = useState<RecordDraft>(() => draftOf(contested));
  const { data: registers = [] } = useRegisters();
  const fields = fieldsOf(recordKindsOf(registers, [draft.register]), draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const record = verdict === "corrected" ? { record: recordOfDraft(draft, fields) } : {};
    answer({ verdict, text: text.trim(), evidence: [...evidence], reason, ...record });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <VerdictField verdict={verdict} choose={setVerdict} canCorrect={contested.record !== null} />
      {verdict === "verified" ? null : <ReasonField reason={reason} choose={setReason} />}
      {verdict === "corrected" ? <RecordForm draft={draft} change={setDraft} fields={fields} /> : null}
      <Textarea
        label={t.text}
        description={t.textHint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={4_000}
        minRows={3}
        autosize
      />
      <EvidenceField dispute={dispute.id} added={(id) => setEvidence([...evidence, id])} count={evidence.length} />
      <div className={classes.buttons}>
        <Button type="submit" loading={isBusy}>
          {t.submit[verdict]}
        </Button>
      </div>
    </form>
  );
}

type VerdictFieldProps = { readonly verdict: Verdict; readonly choose: (verdict: Verdict) => void; readonly canCorrect: boolean };

function VerdictField({ verdict, choose, canCorrect }: VerdictFieldProps) {
  const t = useWords(words);
  return (
    <Radio.Group label={t.verdict} value={verdict} onChange={(value) => choose(VERDICTS.find((each) => each === value) ?? "verified")}>
      <div className={classes.choices}>
        {VERDICTS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t.verdicts[each]}
            description={t.meaning[each]}
            disabled={each === "corrected" && !canCorrect}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function ReasonField({ reason, choose }: { readonly reason: Reason; readonly choose: (reason: Reason) => void }) {
  const t = useWords(words);
  return (
    <NativeSelect
      label={t.reason}
      value={reason}
      onChange={({ currentTarget: { value } }) => choose(REASONS.find((each) => each === value) ?? "entered_in_error")}
      data={REASONS.map((value) => ({ value, label: t.reasons[value] }))}
    />
  );
}
