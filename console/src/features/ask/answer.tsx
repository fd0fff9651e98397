import type { AnswerOf } from "../../api/index.ts";
import { IntervalScale } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";
import { outOfHundred } from "./out-of-hundred.ts";
import { words } from "./words.ts";

/** A standing with every sentence in the reader's language. */
export type ToldStanding = NonNullable<AnswerOf<"/v1/checks/{id}">["told"]>["standing"];

type AnswerProps = {
  readonly question: string;
  readonly standing: ToldStanding;
  /** The least probability of each grade, where it is known. */
  readonly grades?: Readonly<Record<string, number>> | undefined;
};

/** An answer: in one sentence first, then drawn, then why. */
export function Answer({ question, standing, grades }: AnswerProps) {
  return (
    <>
      <Sentence question={question} standing={standing} />
      <Drawn standing={standing} grades={grades} />
      <Facts standing={standing} />
      <Reasons standing={standing} />
      <Changes standing={standing} />
    </>
  );
}

function Sentence({ question, standing: { probability, interval, hasRecord } }: Pick<AnswerProps, "question" | "standing">) {
  const t = useWords(words).answer;
  const format = useFormat();
  const times = (share: number) => format.count(outOfHundred(share));
  return (
    <div>
      <p className={classes.question}>{question}</p>
      <p className={classes.yes}>
        {hasRecord ? t.yes(times(probability), times(interval.low), times(interval.high)) : t.usual(times(probability))}
      </p>
    </div>
  );
}

function Drawn({ standing: { probability, interval }, grades }: Omit<AnswerProps, "question">) {
  const t = useWords(words).answer;
  const { percent } = useFormat();
  const described = t.scaled(percent(probability), percent(interval.low), percent(interval.high));
  return (
    <IntervalScale
      title={t.scale}
      description={described}
      probability={probability}
      interval={interval}
      {...(grades === undefined ? {} : { grades })}
    />
  );
}

function Facts({ standing: { grade, own, evidence } }: Pick<AnswerProps, "standing">) {
  const t = useWords(words).answer;
  const format = useFormat();
  const all = own.good + own.bad;
  return (
    <div>
      <p className={classes.facts}>
        <strong>{grade === "none" ? t.noGrade : t.grade(grade)}</strong>
        <span>{t.own(format.count(all), format.count(own.good), format.count(own.bad))}</span>
      </p>
      <p className={classes.quiet}>{t.evidence(format.count(Math.round(evidence)))}</p>
    </div>
  );
}

function Reasons({ standing: { reasons } }: Pick<AnswerProps, "standing">) {
  const t = useWords(words).answer;
  return (
    <div className={classes.part}>
      <h3>{t.reasons}</h3>
      {reasons.length === 0 ? <p className={classes.quiet}>{t.noReasons}</p> : null}
      <ul className={classes.reasons}>
        {reasons.map(({ code, points, text }) => (
          <li key={`${code} ${text}`}>
            <Points points={points} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** With its sign, so that the colour only helps. */
function Points({ points }: { readonly points: number }) {
  const t = useWords(words).answer;
  const format = useFormat();
  const size = format.decimal(Math.abs(points), 1);
  const isNothing = Math.abs(points) < 0.05;
  if (isNothing) return <span className={classes.points}>{t.points("0")}</span>;
  return (
    <span className={classes.points} data-side={points < 0 ? "bad" : "good"}>
      {t.points(`${points < 0 ? "−" : "+"}${size}`)}
    </span>
  );
}

function Changes({ standing: { changes } }: Pick<AnswerProps, "standing">) {
  const t = useWords(words).answer;
  return (
    <div className={classes.part}>
      <h3>{t.changes}</h3>
      {changes.length === 0 ? <p className={classes.quiet}>{t.noChanges}</p> : null}
      <ul className={classes.changes}>
        {changes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
