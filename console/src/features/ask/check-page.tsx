import { Link, useParams } from "wouter";
import { api, got, useMine } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { ToldText, visibleText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { Answer } from "./answer.tsx";
import classes from "./ask.module.css";
import { DecisionPart } from "./decision-part.tsx";
import type { OwnCheck } from "./own-check.ts";
import { ReviewPart } from "./review-part.tsx";
import { useOwnPurposes } from "./use-own-purposes.ts";
import { words } from "./words.ts";

/** One check: what was answered, what came of it since, and what was decided on it. */
export function CheckPage() {
  const t = useWords(words);
  const { id } = useParams<{ id: string }>();
  const query = useMine(["check", id], () => got(api.GET("/v1/checks/{id}", { params: { path: { id }, query: {} } })));
  const subject = query.data?.told?.subject;
  return (
    <Page title={subject === undefined ? t.about.title : visibleText(subject)} lead={<Link href="/ask/checks">{t.about.back}</Link>}>
      <HolderNav of="subscriber" />
      <Await query={query} lines={14}>
        {(check) => <Parts check={check} />}
      </Await>
    </Page>
  );
}

function Parts({ check }: { readonly check: OwnCheck }) {
  const t = useWords(words);
  const { query } = useOwnPurposes();
  const grades = query.data?.find(({ name }) => name === check.purpose)?.grades;
  return (
    <>
      <Section title={t.answer.title}>
        {check.told === null ? (
          <Empty title={t.answer.gone}>{t.answer.goneMeaning}</Empty>
        ) : (
          <>
            <Answer question={check.question} standing={check.told.standing} grades={grades} />
            <Marks told={check.told} />
          </>
        )}
      </Section>
      <Again check={check} />
      <DecisionPart check={check} />
      <ReviewPart check={check} />
      <About check={check} />
    </>
  );
}

function Marks({ told: { contested, isRenewed } }: { readonly told: NonNullable<OwnCheck["told"]> }) {
  const t = useWords(words).answer;
  return (
    <>
      {contested === 0 ? null : <p className={classes.quiet}>{t.contested(contested)}</p>}
      {isRenewed ? <p className={classes.quiet}>{t.renewed}</p> : null}
    </>
  );
}

/** Side by side what was told, where it is still there, and what it is now. */
function Again({ check: { again, told } }: { readonly check: OwnCheck }) {
  const t = useWords(words);
  const format = useFormat();
  if (again === null) return null;
  const graded = ({ probability, grade }: { readonly probability: number; readonly grade: string }) =>
    t.checks.graded(format.percent(probability), grade);
  return (
    <Section title={t.again.title} lead={t.again.lead(format.day(again.at))}>
      <dl className={classes.told}>
        {told === null || told.isRenewed ? null : (
          <>
            <dt>{t.again.before}</dt>
            <dd>{graded(told.standing)}</dd>
          </>
        )}
        <dt>{t.again.now}</dt>
        <dd>
          <strong>{graded(again.standing)}</strong>
        </dd>
      </dl>
    </Section>
  );
}

function About({ check: { id, askedAt, look, told } }: { readonly check: OwnCheck }) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <Section title={t.about.title}>
      <dl className={classes.told}>
        <dt>{t.about.asked}</dt>
        <dd>{format.instant(askedAt)}</dd>
        <dt>{t.about.look}</dt>
        <dd>{t.ask.looks[look]}</dd>
        {told === null ? null : (
          <>
            <dt>{t.about.onBehalf}</dt>
            <dd>
              <ToldText>{told.onBehalf}</ToldText>
            </dd>
            <dt>{t.about.standingAt}</dt>
            <dd>{format.instant(told.standingAt)}</dd>
            <dt>{t.about.model}</dt>
            <dd>{t.about.version(format.count(told.model.version))}</dd>
          </>
        )}
        <dt>{t.about.id}</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </dl>
    </Section>
  );
}
