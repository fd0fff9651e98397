import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { type AnswerOf, api, got, useMyDeed, useWho } from "../../api/index.ts";
import { lastDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useLanguage, useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";

import { words } from "./deciding-words.ts";
import type { OwnCheck } from "./own-check.ts";

type Outcome = NonNullable<OwnCheck["decision"]>["outcome"];
type Person = NonNullable<OwnCheck["decision"]>["decidedBy"];
type Reported = AnswerOf<"/v1/checks/{id}/decision", "post">;

/** What was decided against the subject on this answer, or the way to report it. An operator decides nothing, and sees nothing here. */
export function DecisionPart({ check }: { readonly check: OwnCheck }) {
  const t = useWords(words).decision;
  const { data: who } = useWho();
  const reporting = useMyDeed((body: { readonly outcome: Outcome; readonly decidedBy: Person; readonly looksCounted: boolean }) =>
    got(api.POST("/v1/checks/{id}/decision", { params: { path: { id: check.id } }, body })),
  );
  const mayReport = who?.role === "subscriber" && check.told !== null;
  if (check.decision === null && !mayReport) return null;
  return (
    <Section title={t.title} lead={check.decision === null ? t.lead : undefined}>
      {check.decision === null ? (
        <DecisionForm report={(decision) => reporting.mutate(decision)} isBusy={reporting.isPending} />
      ) : (
        <Decided decision={check.decision} />
      )}
      {reporting.isError ? <Failure error={reporting.error} /> : null}
      {reporting.data === undefined ? null : <Notice reported={reporting.data} />}
    </Section>
  );
}

type DecisionFormProps = {
  readonly report: (decision: { readonly outcome: Outcome; readonly decidedBy: Person; readonly looksCounted: boolean }) => void;
  readonly isBusy: boolean;
};

const OUTCOMES = ["refused", "limited", "worse_terms", "ended"] as const satisfies readonly Outcome[];
const PERSONS = ["person", "machine"] as const satisfies readonly Person[];

function DecisionForm({ report, isBusy }: DecisionFormProps) {
  const t = useWords(words).decision;
  const [outcome, setOutcome] = useState<Outcome>("refused");
  const [decidedBy, setDecidedBy] = useState<Person>("person");
  const [looksCounted, setLooksCounted] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    report({ outcome, decidedBy, looksCounted });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <NativeSelect
        label={t.outcome}
        value={outcome}
        onChange={({ currentTarget: { value } }) => setOutcome(OUTCOMES.find((each) => each === value) ?? "refused")}
        data={OUTCOMES.map((value) => ({ value, label: t.outcomes[value] }))}
      />
      <NativeSelect
        label={t.decidedBy}
        value={decidedBy}
        onChange={({ currentTarget: { value } }) => setDecidedBy(PERSONS.find((each) => each === value) ?? "person")}
        data={PERSONS.map((value) => ({ value, label: t.persons[value] }))}
      />
      <Checkbox
        className={classes.wide}
        label={t.looksCounted}
        checked={looksCounted}
        onChange={({ currentTarget }) => setLooksCounted(currentTarget.checked)}
      />
      <div className={`${classes.wide} ${classes.buttons}`}>
        <Button type="submit" loading={isBusy}>
          {t.submit}
        </Button>
      </div>
    </form>
  );
}

function Decided({
  decision: { outcome, decidedBy, decidedAt, reportedAt, noticeBy },
}: {
  readonly decision: NonNullable<OwnCheck["decision"]>;
}) {
  const t = useWords(words).decision;
  const format = useFormat();
  return (
    <>
      <p className={classes.facts}>
        <strong>{t.reported(t.outcomes[outcome], format.day(decidedAt))}</strong>
        <span>{t.persons[decidedBy]}</span>
      </p>
      {noticeBy === null ? null : (
        <p className={classes.quiet}>
          {t.noticeBy(lastDay(format, noticeBy))} {reportedAt > noticeBy ? t.late : null}
        </p>
      )}
    </>
  );
}

/** The very words that went out. */
function Notice({ reported }: { readonly reported: Reported }) {
  const t = useWords(words).decision;
  const { language } = useLanguage();
  const { title, paragraphs } = reported.notice[language];
  return (
    <div className={classes.notice} role="status">
      <p className={classes.quiet}>{t.told}</p>
      <p>
        <strong>{title}</strong>
      </p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
