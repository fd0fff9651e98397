import { Link, useParams } from "wouter";
import { api, got, useOperatorsOwn } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Dispute } from "./dispute.ts";
import { DisputeDeeds } from "./dispute-deeds.tsx";
import classes from "./operate.module.css";
import { OperatorsPage } from "./operators-page.tsx";
import { TimeLeft } from "./time-left.tsx";
import { words } from "./work-words.ts";

/** `/operate/work/:id`: one dispute with its clock, what was said in it, and what an operator can do. */
export function DisputePage() {
  const t = useWords(words);
  const { id } = useParams<{ id: string }>();
  const dispute = useOperatorsOwn(["dispute", id], () => got(api.GET("/v1/disputes/{id}", { params: { path: { id } } })));
  return (
    <OperatorsPage title={t.step.title} actions={<Link href="/operate/work">{t.step.back}</Link>}>
      <Await query={dispute} lines={12}>
        {(known) => (
          <>
            <Contested dispute={known} />
            <DisputeDeeds dispute={known} />
            <Said dispute={known} />
          </>
        )}
      </Await>
    </OperatorsPage>
  );
}

type DisputeProps = { readonly dispute: Dispute };

function Contested({ dispute: { ground, source, register, state, dues, answer } }: DisputeProps) {
  const t = useWords(words);
  return (
    <Section title={ground === null ? t.work.erased : t.grounds[ground]} lead={<ToldText>{t.step.lead(source, register)}</ToldText>}>
      <p className={classes.said}>{t.states[state]}</p>
      {answer === null ? null : <p className={classes.said}>{t.step.verdict(t.verdicts[verdictOf(answer.verdict)])}</p>}
      {dues.length === 0 ? <p className={classes.said}>{t.step.owedNothing}</p> : null}
      <ul className={classes.owed}>
        {dues.map(({ duty, by, secondsLeft }) => (
          <li key={duty}>
            {t.duties[duty]}: <TimeLeft by={by} secondsLeft={secondsLeft} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const VERDICTS = ["verified", "corrected", "withdrawn"] as const;

function verdictOf(told: string): (typeof VERDICTS)[number] | "other" {
  return VERDICTS.find((verdict) => verdict === told) ?? "other";
}

function Said({ dispute: { steps } }: DisputeProps) {
  const t = useWords(words);
  const format = useFormat();
  const said = steps.filter((step) => "text" in step && step.text !== undefined && step.text !== "");
  if (said.length === 0) return null;
  return (
    <Section title={t.step.said}>
      {said.map((step) =>
        "by" in step ? (
          <article key={step.statement} className={classes.item}>
            <h3>{t.step.from(partyText(t.step.parties, step.by), format.instant(step.at))}</h3>
            <blockquote>
              <ToldText>{step.text ?? ""}</ToldText>
            </blockquote>
          </article>
        ) : null,
      )}
    </Section>
  );
}

function partyText(parties: Readonly<Record<string, string>>, by: string): string {
  return parties[by] ?? by;
}
