import { Button } from "@mantine/core";
import { Link } from "wouter";
import { type Series, useStartJob } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { JobFailure } from "../../ui/job/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { CandidateView } from "./candidate-view.tsx";
import classes from "./operate.module.css";
import { words } from "./words.ts";

type SeriesProps = { readonly series: Series; readonly isBusy: boolean };

/** One series of models: what answers now, and the candidate that was trained last. */
export function SeriesSection({ series, isBusy }: SeriesProps) {
  const t = useWords(words);
  const { purpose, isAsker } = series;
  return (
    <Section title={isAsker ? t.models.forAskers(purpose) : purpose} lead={isAsker ? t.models.forAskersLead : undefined}>
      <Serving series={series} />
      <LastTraining series={series} />
      {series.isTrainable ? <TrainButton series={series} isBusy={isBusy} /> : <p className={classes.quiet}>{t.models.notTrainable}</p>}
    </Section>
  );
}

function Serving({ series: { form, activation, activatedAt, serving, purpose, isAsker } }: Pick<SeriesProps, "series">) {
  const t = useWords(words);
  const format = useFormat();
  const name = form === "scorecard" ? t.models.scorecard : t.models.ownRecord;
  if (isAsker && activation === 0) return <p className={classes.said}>{t.models.noneForAskers}</p>;
  return (
    <p className={classes.said}>
      {serving === null ? t.models.noneServes(name) : t.models.serves(name, String(serving.version), format.day(serving.day))}{" "}
      {activatedAt === null ? null : t.models.activated(String(activation), format.instant(activatedAt))}{" "}
      <Link href={`/truth/${purpose}`}>{t.models.isItTrue}</Link>
    </p>
  );
}

function LastTraining({ series: { lastTraining, activation } }: Pick<SeriesProps, "series">) {
  const t = useWords(words);
  if (lastTraining === null) return null;
  if (lastTraining.result?.kind !== "train") return <JobFailure job={lastTraining} />;
  return (
    <details className={classes.before} open={lastTraining.result.candidate.after === activation}>
      <summary>{t.models.candidate}</summary>
      <CandidateView job={lastTraining} candidate={lastTraining.result.candidate} activation={activation} />
    </details>
  );
}

function TrainButton({ series: { purpose, isAsker }, isBusy }: SeriesProps) {
  const t = useWords(words);
  const start = useStartJob();
  return (
    <div className={classes.stack}>
      <p className={classes.quiet}>{t.models.trainLead}</p>
      {start.isError ? <Failure error={start.error} /> : null}
      <Button
        variant="default"
        disabled={isBusy}
        loading={start.isPending}
        onClick={() => start.mutate({ kind: "train", purpose, isAsker, last: LAST_SHARE })}
        aria-label={t.models.trainFor(isAsker ? t.models.forAskers(purpose) : purpose)}
      >
        {t.models.train}
      </Button>
    </div>
  );
}

/** As `credence train` judges where it is told nothing else. */
const LAST_SHARE = 0.4;
