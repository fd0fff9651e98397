import type { EndedJob } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { ActivateButton } from "./activate-button.tsx";
import { CalibrationChart } from "./calibration-chart.tsx";
import type { Candidate } from "./candidate.ts";
import { MeasuresTable } from "./measures-table.tsx";
import classes from "./operate.module.css";
import { useJobLine } from "./use-job-line.ts";
import { words } from "./words.ts";

type CandidateProps = {
  readonly job: EndedJob;
  readonly candidate: Candidate;
  /** The activation that answers now. */
  readonly activation: number;
};

/** A candidate beside what was active when it was judged: whether it is better, by how much, and what may be done. */
export function CandidateView(props: CandidateProps) {
  const t = useWords(words);
  return props.candidate.outcomes === 0 ? <p className={classes.said}>{t.models.noOutcomes}</p> : <Judged {...props} />;
}

function Judged({ job, candidate, activation }: CandidateProps) {
  const t = useWords(words);
  const line = useJobLine(job);
  const isCurrent = candidate.after === activation;
  return (
    <div className={classes.stack}>
      <p className={classes.quiet}>
        <ToldText>{line}</ToldText>
      </p>
      <p className={classes.sentence}>{useVerdict(candidate)}</p>
      <p className={classes.said}>{useJudgedOn(candidate)}</p>
      <MeasuresTable candidate={candidate} />
      <CalibrationChart candidate={candidate} />
      {isCurrent ? null : <p className={classes.said}>{t.models.outdated}</p>}
      {isCurrent && candidate.isBetter ? <ActivateButton job={job.id} candidate={candidate} /> : null}
    </div>
  );
}

function useVerdict({ isBetter, loss: { difference, standardError } }: Candidate): string {
  const t = useWords(words);
  const { decimal } = useFormat();
  if (difference === null || standardError === null) return t.models.notTold;
  const [amount, error] = [decimal(Math.abs(difference), PLACES), decimal(standardError, PLACES)];
  if (isBetter) return t.models.better(amount, error);
  return difference < 0 ? t.models.chance(amount, error) : t.models.worse(amount, error);
}

/** Of log-loss the fourth is where candidates differ. */
const PLACES = 4;

function useJudgedOn({ outcomes, bad, from, until, coverage }: Candidate): string {
  const t = useWords(words);
  const { count, percent, day } = useFormat();
  const judged = t.models.judgedOn(count(outcomes), count(bad), percent(bad / outcomes));
  const span = from === null || until === null ? "" : t.models.span(day(from), day(until));
  return [judged, span, coverage.candidate === null ? "" : t.models.covered(percent(coverage.candidate))].join(" ");
}
