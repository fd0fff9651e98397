import { Link } from "wouter";
import type { AnswerOf } from "../../api/index.ts";
import { api, got, useOperatorsOwn } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./operate.module.css";
import { words } from "./work-words.ts";

type Change = AnswerOf<"/v1/law">["changes"][number];

/** What somebody types where the operator's own key lies; it is no phrase of any language. */
const signCommand = (change: string): string => `npm run credence -- law sign ${change} --key FILE`;

/** Changes of law that wait: who signed, and how one signs. A signing key never comes near a browser. */
export function LawChanges() {
  const t = useWords(words);
  const law = useOperatorsOwn(["law"], () => got(api.GET("/v1/law")));
  return (
    <Section title={t.work.law} lead={t.lawChange.lead}>
      <Await query={law} lines={6}>
        {({ changes }) =>
          changes.length === 0 ? (
            <Empty title={t.lawChange.none}>
              {t.lawChange.noneMeaning} <Link href="/law">{t.lawChange.toLaw}</Link>
            </Empty>
          ) : (
            changes.map((change) => <OneChange key={change.change} change={change} />)
          )
        }
      </Await>
    </Section>
  );
}

function OneChange({ change: { change, proposedAt, proposedBy, widenings, signatures, state, effectiveAt } }: { readonly change: Change }) {
  const t = useWords(words);
  const format = useFormat();
  return (
    <article className={classes.item}>
      <h3>
        <ToldText>{t.lawChange.proposed(proposedBy, format.instant(proposedAt))}</ToldText>
      </h3>
      <p>
        <Pill tone={state === "stale" ? "warn" : "plain"}>{t.lawChange.states[state]}</Pill>{" "}
        {effectiveAt === null ? null : t.lawChange.effective(format.day(effectiveAt))}
      </p>
      <ul>
        {widenings.map(({ at, says }) => (
          <li key={`${at} ${says}`} lang="en">
            <ToldText>{says}</ToldText>
          </li>
        ))}
      </ul>
      <p>
        {signatures.length === 0
          ? t.lawChange.unsigned
          : t.lawChange.signed(signatures.map(({ operator, at }) => `${operator}, ${format.day(at)}`).join("; "))}
      </p>
      {state === "to_be_signed" ? (
        <>
          <p className={classes.quiet}>{t.lawChange.howToSign}</p>
          <code className={classes.command} dir="ltr">
            {signCommand(change)}
          </code>
        </>
      ) : null}
    </article>
  );
}
