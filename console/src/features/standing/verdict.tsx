import { IntervalScale } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { ShownStanding } from "./shown-standing.ts";
import classes from "./standing.module.css";
import { words } from "./words.ts";

/** The answer in one sentence, what it rests on, and where it lies between nought and a hundred. */
export function Verdict({ shown }: { readonly shown: ShownStanding }) {
  const t = useWords(words);
  const { percent } = useFormat();
  const { standing, said } = shown;
  const { low, high } = standing.interval;
  return (
    <section className={classes.verdict} aria-label={said.question}>
      <p className={classes.question}>{said.question}</p>
      <p className={classes.answer}>{said.answer}</p>
      <p className={classes.basis}>
        {said.range} {said.basis}
      </p>
      <IntervalScale
        title={t.scale(said.question)}
        description={t.scaleSaid(percent(standing.probability), percent(low), percent(high))}
        probability={standing.probability}
        interval={standing.interval}
        grades={shown.grades}
      />
      <div className={classes.facts}>
        <GradeOf shown={shown} />
        <AsOf shown={shown} />
        <span className={classes.identifier}>
          <ToldText>{shown.subject}</ToldText>
        </span>
      </div>
    </section>
  );
}

function GradeOf({ shown: { standing, leastEvidence } }: { readonly shown: ShownStanding }) {
  const t = useWords(words);
  const { count } = useFormat();
  return standing.grade === "none" ? (
    <Pill>{t.noGrade(count(leastEvidence))}</Pill>
  ) : (
    <Pill tone={standing.grade === "A" || standing.grade === "B" ? "good" : "plain"}>{t.grade(standing.grade)}</Pill>
  );
}

const DAY_MS = 86_400_000;

function AsOf({ shown: { readAt, standingAt } }: { readonly shown: ShownStanding }) {
  const t = useWords(words);
  const { day } = useFormat();
  const isPast = Date.parse(readAt) - Date.parse(standingAt) > DAY_MS;
  return (
    <span>
      {t.asOf(day(standingAt))}
      {isPast ? ` (${t.history})` : ""}
    </span>
  );
}
