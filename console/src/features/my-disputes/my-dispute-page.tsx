import { Link, useParams } from "wouter";
import { api, got, type MyDispute, useMine, useMyFile } from "../../api/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { DisputeClock } from "./dispute-clock.tsx";
import { DisputeEvidence } from "./dispute-evidence.tsx";
import { DisputeSteps } from "./dispute-steps.tsx";
import { EffectText, OutcomeText, StateText } from "./dispute-texts.tsx";
import { DuesList } from "./dues-list.tsx";
import classes from "./my-disputes.module.css";
import { OwnSteps } from "./own-steps.tsx";
import { recordTextIn } from "./record-text-in.ts";
import { words } from "./words.ts";

/** A dispute with its clock, its steps, its files, and what can be done in it. */
export function MyDisputePage() {
  const t = useWords(words);
  const { dispute: id } = useParams<{ dispute: string }>();
  const file = useMyFile();
  const dispute = useMine(["dispute", id], () => got(api.GET("/v1/me/disputes/{id}", { params: { path: { id } } })));
  const record = dispute.data?.record ?? "";
  const about = (
    <>
      <Link href={`/my/records/${record}`}>
        <ToldText>{recordTextIn(file.data, record) ?? t.gone}</ToldText>
      </Link>{" "}
      · <Link href="/my/disputes">{t.one.back}</Link>
    </>
  );
  return (
    <Page title={t.one.title} lead={dispute.data === undefined ? null : about}>
      <Await query={dispute} lines={12}>
        {(data) => (
          <>
            <Standing dispute={data} />
            <DuesList dues={data.dues} />
            <DisputeEvidence dispute={data} />
            <OwnSteps dispute={data} />
            <DisputeSteps id={data.id} />
          </>
        )}
      </Await>
    </Page>
  );
}

function Standing({ dispute }: { readonly dispute: MyDispute }) {
  const t = useWords(words);
  const { state, decision, effect, ground, joinedTo, statement } = dispute;
  return (
    <Section title={t.one.stands}>
      <p className={classes.strong}>{decision === null ? <StateText state={state} /> : <OutcomeText outcome={decision.outcome} />}</p>
      <p className={classes.text}>
        <EffectText effect={effect} />
      </p>
      <DisputeClock dispute={dispute} />
      {ground === null ? null : <p className={classes.quiet}>{t.ground(t.grounds[ground])}</p>}
      {joinedTo === null ? null : <Link href={`/my/disputes/${joinedTo}`}>{t.one.joined}</Link>}
      {statement === null ? null : <OwnStatement statement={statement} />}
    </Section>
  );
}

function OwnStatement({ statement: { text, answer } }: { readonly statement: NonNullable<MyDispute["statement"]> }) {
  const t = useWords(words);
  return (
    <div>
      <h3 className={classes.itemTitle}>{t.one.mine}</h3>
      <blockquote className={classes.told}>
        <ToldText>{text}</ToldText>
      </blockquote>
      <p className={classes.quiet}>{answer === null ? t.one.statementWaits : t.one.statementAnswers[answer]}</p>
    </div>
  );
}
