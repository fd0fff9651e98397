import { type RunningJob, useStopJob } from "../../api/index.ts";
import { ConfirmButton } from "../confirm/index.ts";
import { useFormat } from "../format/index.ts";
import { Failure } from "../states/index.ts";
import { ToldText } from "../told-text/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./job.module.css";
import { words } from "./words.ts";

/** A job under way: what it is, how far, and the button that stops it. Its beginning is said aloud; its numbers are not, since they change all the time. */
export function JobProgress({ job }: { readonly job: RunningJob }) {
  const t = useWords(words);
  const format = useFormat();
  const stop = useStopJob();
  const { share } = job.progress;
  const percent = share === null ? undefined : Math.floor(share * 100);
  return (
    <div className={classes.job}>
      <p className={classes.title} role="status">
        {useTitle(job)}
      </p>
      <div
        className={classes.bar}
        role="progressbar"
        aria-label={t.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent === undefined ? {} : { "aria-valuenow": percent })}
      >
        <div
          className={classes.fill}
          data-unknown={percent === undefined}
          style={percent === undefined ? {} : { inlineSize: `${percent}%` }}
        />
      </div>
      <p className={classes.step}>
        {useStep(job)}
        {percent === undefined ? null : ` (${percent} %)`}
      </p>
      <p className={classes.by}>
        <ToldText>{t.begunBy(job.operator, format.instant(job.startedAt))}</ToldText>
      </p>
      {stop.isError ? <Failure error={stop.error} /> : null}
      <div>
        <ConfirmButton
          label={t.stop}
          question={t.stopQuestion}
          yes={t.stopYes}
          no={t.stopNo}
          isBusy={stop.isPending}
          onConfirm={() => stop.mutate(job.id)}
        />
      </div>
    </div>
  );
}

function useTitle({ kind, about }: RunningJob): string {
  const t = useWords(words);
  switch (kind) {
    case "doctor":
      return t.doctor;
    case "simulate":
      return t.simulate;
    case "import":
      return t.import(about);
    case "train":
      return t.train(about);
  }
}

function useStep({ kind, progress: { step, done } }: RunningJob): string {
  const t = useWords(words);
  const format = useFormat();
  const count = format.count(done);
  if (step === "stopping") return t.steps.stopping;
  if (kind === "doctor") return t.steps.examining(count);
  if (step === "fitting") return t.steps.fitting(count);
  if (step === "comparing") return t.steps.comparing(count);
  return done === 0 ? t.steps.beginning : t.steps.reading(count);
}
