import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "wouter";
import { useFormat } from "../../ui/format/index.ts";
import { Empty, Failure } from "../../ui/states/index.ts";
import { subjectName } from "../../ui/subject-name/index.ts";
import { visibleText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./look-up.module.css";
import type { Bodies, FoundBody, Question } from "./welcome.ts";
import { isIdentifier, purposeFor, standingAt } from "./where-to.ts";
import { words } from "./words.ts";

type FoundProps = { readonly query: UseQueryResult<Bodies>; readonly text: string; readonly questions: readonly Question[] };

/** What was found, with how it stands; and for all of an identifier the way to exactly that one. */
export function Found({ query, text, questions }: FoundProps) {
  const t = useWords(words);
  const { data, error, refetch } = query;
  const purpose = purposeFor(questions);
  const isListed = data?.bodies.some(({ identifier }) => identifier === text.trim()) === true;
  return (
    <section className={classes.found}>
      <p role="status" className={classes.counted}>
        {data === undefined ? t.searching : data.bodies.length === 0 ? "" : t.found(data.bodies.length, data.next !== null)}
      </p>
      {error === null ? null : <Failure error={error} again={() => void refetch()} />}
      <ul className={classes.results}>
        {data?.bodies.flatMap((body) =>
          body.standings.map((standing) => <Result key={`${body.subject} ${standing.purpose}`} {...{ body, standing }} />),
        )}
      </ul>
      {isIdentifier(text) && purpose !== undefined && !isListed ? (
        <Link href={standingAt(purpose, text)} className={classes.exact}>
          {t.ask(visibleText(text.trim()))}
        </Link>
      ) : null}
      {data?.bodies.length === 0 && !isIdentifier(text) ? (
        <Empty title={t.none(visibleText(text))}>
          <p>{t.noneMeaning}</p>
          <p>{t.noneExact}</p>
        </Empty>
      ) : null}
    </section>
  );
}

type ResultProps = { readonly body: FoundBody; readonly standing: FoundBody["standings"][number] };

function Result({ body: { identifier }, standing }: ResultProps) {
  const t = useWords(words);
  const { percent } = useFormat();
  const { name, place } = subjectName(identifier);
  return (
    <li>
      <Link href={standingAt(standing.purpose, identifier)} className={classes.result}>
        <span className={classes.resultName}>
          <b>
            <bdi>{name}</bdi>
          </b>
          {place === undefined ? null : <span>{place}</span>}
        </span>
        <span className={classes.resultQuestion}>{standing.question}</span>
        <span className={classes.resultAnswer}>
          <b>{percent(standing.probability)}</b> {standing.grade === "none" ? null : <span>{t.grade(standing.grade)}</span>}
        </span>
      </Link>
    </li>
  );
}
