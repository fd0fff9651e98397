import type { MyFile } from "../../api/index.ts";
import { IntervalScale } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { pointsText } from "./points-text.ts";
import { words } from "./words.ts";

type Told = MyFile["standings"][number];
type Standing = NonNullable<Told["standing"]>;

/** What anybody who may ask would be told now, and why. */
export function StandingsPart({ file }: { readonly file: MyFile }) {
  const t = useWords(words);
  return (
    <Section title={t.standings.title} lead={t.standings.lead} id="standings">
      {file.standings.length === 0 ? <Empty title={t.standings.none} /> : null}
      {file.standings.map((told) => (
        <StandingPart key={told.purpose} told={told} />
      ))}
    </Section>
  );
}

function StandingPart({ told: { question, isFrozen, standing } }: { readonly told: Told }) {
  const t = useWords(words);
  return (
    <article className={classes.standing}>
      <h3 className={classes.question}>
        {question} {isFrozen ? <Pill tone="warn">{t.standings.frozen}</Pill> : null}
      </h3>
      {standing === null ? <p className={classes.quiet}>{t.standings.noModel}</p> : <Answer question={question} standing={standing} />}
    </article>
  );
}

function Answer({ question, standing }: { readonly question: string; readonly standing: Standing }) {
  const t = useWords(words);
  const format = useFormat();
  const { probability, interval, own, hasRecord, grade } = standing;
  const rests = hasRecord ? t.standings.evidence(format.count(own.good + own.bad), format.count(own.good)) : t.standings.noEvidence;
  const between = t.standings.interval(format.percent(interval.low), format.percent(interval.high));
  return (
    <div className={classes.answer}>
      <p className={classes.figure}>
        <span className={classes.share}>{format.percent(probability)}</span>
        <span>{grade === "none" ? t.standings.noGrade : t.standings.grade(grade)}</span>
      </p>
      <div>
        <IntervalScale title={t.standings.scale(question)} description={between} probability={probability} interval={interval} />
        <p className={classes.rests}>
          {between} {rests}
        </p>
        <Why standing={standing} />
      </div>
    </div>
  );
}

function Why({ standing: { reasons, changes } }: { readonly standing: Standing }) {
  const t = useWords(words);
  return (
    <div className={classes.why}>
      <div>
        <h4 className={classes.whyTitle}>{t.standings.why}</h4>
        <ul className={classes.reasons}>
          {reasons.map(({ code, points, text }) => (
            <li key={code}>
              <Points points={points} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4 className={classes.whyTitle}>{t.standings.change}</h4>
        <ul className={classes.plain}>
          {changes.length === 0 ? <li>{t.standings.noChange}</li> : null}
          {changes.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** How much a reason or a record moves an answer; the sign says the way, and so do words for those who hear it. */
export function Points({ points }: { readonly points: number }) {
  const t = useWords(words);
  const format = useFormat();
  if (points === 0) return <span className={classes.points}>–</span>;
  return (
    <span className={classes.points} data-way={points < 0 ? "bad" : "good"} title={points < 0 ? t.bad : t.good}>
      {pointsText(format, points)}
    </span>
  );
}
