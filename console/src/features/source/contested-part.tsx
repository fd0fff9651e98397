import { knownDay, lastDay, useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Empty } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./dispute-words.ts";
import { DueText } from "./due-text.tsx";
import { shownText } from "./said-text.ts";
import classes from "./source.module.css";
import { type Contested, type Dispute, owedBySource } from "./use-disputes.ts";
import { useRecordNames } from "./use-registers.ts";

type ContestedPartProps = { readonly dispute: Dispute; readonly contested: Contested };

/** The record as the source furnished it, and how the dispute about it stands. */
export function ContestedPart({ dispute, contested }: ContestedPartProps) {
  const t = useWords(words).page;
  return (
    <Section title={t.contested}>
      <Stands dispute={dispute} />
      {contested.record === null ? (
        <Empty title={t.recordGone}>{t.recordGoneMeaning}</Empty>
      ) : (
        <Facts record={contested.record} identifiers={contested.identifiers} />
      )}
    </Section>
  );
}

function Stands({ dispute }: { readonly dispute: Dispute }) {
  const t = useWords(words);
  const format = useFormat();
  const due = owedBySource(dispute);
  const { decision, state, effect } = dispute;
  return (
    <div>
      <p className={classes.facts}>
        <strong>{t.states[state]}</strong>
        {due === undefined ? null : <DueText due={due} />}
      </p>
      {decision === null ? null : (
        <p className={classes.quiet}>{t.page.outcome(outcomeIn(t.outcomes, decision.outcome), lastDay(format, decision.at))}</p>
      )}
      <p className={classes.quiet}>{t.effects[effect]}</p>
    </div>
  );
}

type Outcomes = ReturnType<typeof useWords<(typeof words)["en"]>>["outcomes"];

/** Outcomes are a closed list of the server's; one that is new is told by its name. */
function outcomeIn(outcomes: Outcomes, outcome: string): string {
  switch (outcome) {
    case "upheld":
    case "rejected":
    case "deleted_unverified":
    case "objection_recorded":
    case "refused_as_frivolous":
      return outcomes[outcome];
    default:
      return outcome;
  }
}

type FactsProps = { readonly record: NonNullable<Contested["record"]>; readonly identifiers: readonly string[] };

function Facts({ record, identifiers }: FactsProps) {
  const t = useWords(words).page;
  const format = useFormat();
  const { registerOf, typeOf } = useRecordNames();
  const register = record.register.replace(/@\d+$/, "");
  return (
    <dl className={classes.told}>
      <dt>{t.about}</dt>
      <dd>
        <ToldText>{identifiers.join(", ")}</ToldText>
      </dd>
      <dt>{t.what}</dt>
      <dd>
        {registerOf(register)}: {typeOf(register, record.type)}
      </dd>
      <dt>{t.occurred}</dt>
      <dd>{knownDay(format, record.occurredAt, record.precision)}</dd>
      {Object.entries(record.says).map(([name, value]) => (
        <SaysLine key={name} name={name} value={value} />
      ))}
      <dt>{t.furnished}</dt>
      <dd>{format.day(record.recordedAt)}</dd>
      {record.reference === undefined ? null : (
        <>
          <dt>{t.reference}</dt>
          <dd>
            <ToldText>{record.reference}</ToldText>
          </dd>
        </>
      )}
    </dl>
  );
}

/** As the server tells every instant. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

function SaysLine({ name, value }: { readonly name: string; readonly value: unknown }) {
  const format = useFormat();
  const text = typeof value === "string" && INSTANT.test(value) ? format.instant(value) : shownText(value);
  return (
    <>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>
        <ToldText>{text}</ToldText>
      </dd>
    </>
  );
}
