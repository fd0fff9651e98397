import { Link, useSearchParams } from "wouter";
import { type AnswerOf, api, got, useMine } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { KeysetPager } from "../../ui/table/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./holder.module.css";
import { useHolder } from "./use-holder.ts";
import { words } from "./words.ts";

type OwnNotice = AnswerOf<"/v1/own-notices">["notices"][number];

const ROWS = 20;

/** What a source or a subscriber was told, the latest first. */
export function NoticesPage() {
  const t = useWords(words).notices;
  const holder = useHolder();
  const [parts] = useSearchParams();
  const after = parts.get("after") ?? "";
  const query = { limit: ROWS, ...(after === "" ? {} : { cursor: after }) };
  const notices = useMine(["notices", after], () => got(api.GET("/v1/own-notices", { params: { query } })));
  return (
    <Page title={t.title} lead={t.lead}>
      <HolderNav of={holder} />
      <Await query={notices} lines={10}>
        {({ notices: told, next }) =>
          told.length === 0 ? (
            <Empty title={t.none}>{t.noneMeaning}</Empty>
          ) : (
            <Section title={t.title}>
              <ul className={classes.list}>
                {told.map((notice) => (
                  <Notice key={notice.id} notice={notice} />
                ))}
              </ul>
              <KeysetPager next={next} />
            </Section>
          )
        }
      </Await>
    </Page>
  );
}

function Notice({ notice: { text, queuedAt, state, data } }: { readonly notice: OwnNotice }) {
  const t = useWords(words).notices;
  const format = useFormat();
  return (
    <li className={classes.notice}>
      <h3>{text === null ? t.gone : <ToldText>{text.title}</ToldText>}</h3>
      {(text?.paragraphs ?? []).map((paragraph) => (
        <p key={paragraph}>
          <ToldText>{paragraph}</ToldText>
        </p>
      ))}
      <div className={classes.meta}>
        <span>{format.instant(queuedAt)}</span>
        <Pill tone={state === "failed" ? "warn" : "plain"}>{t.states[state]}</Pill>
        <Way data={data} />
      </div>
    </li>
  );
}

/** To the page of what it is about. */
function Way({ data: { dispute, review, check } }: { readonly data: Readonly<Record<string, string>> }) {
  const t = useWords(words).notices;
  if (dispute !== undefined) return <Link href={`/source/disputes/${dispute}`}>{t.toDispute}</Link>;
  if (review !== undefined) return <Link href="/ask/reviews">{t.toReviews}</Link>;
  return check === undefined ? null : <Link href={`/ask/checks/${check}`}>{t.toCheck}</Link>;
}
