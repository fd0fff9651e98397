import { CredenceError } from "../../errors.ts";
import { withStore } from "../../store/index.ts";
import { readJob } from "../../store/jobs/index.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { activate } from "../model-activation.ts";
import { fitModel } from "../refresh-models.ts";
import { demandTrained } from "../train-purpose.ts";
import { endedOf } from "./open-jobs.ts";
import type { TrainedCandidate } from "./trained-candidate.ts";

/** What was put in use: the number of the activation in its series. */
export type Activated = { readonly series: string; readonly activation: number };

/** A candidate that is older was judged on outcomes that are old by now. */
const CANDIDATE_MICROS_MAX = 7 * 24 * 60 * 60 * 1_000_000;

/**
 * Puts the candidate of a training in use, as `credence train --activate` does: with a statement, and a first model of the day. Throws `job_unknown`;
 * `candidate_refused` for one that is no better than what is active, is older than a week, or was compared with what is active no more;
 * `purpose_unknown`, `purpose_not_trained` or `store_unavailable`.
 */
export async function activateCandidate(installation: Installation, job: string): Promise<Activated> {
  const { candidate, endedAt } = await candidateOf(installation, job);
  const { series, document, after, isAsker } = candidate;
  const purpose = purposeOf(installation, candidate.purpose);
  demandTrained(purpose, isAsker);
  if (!candidate.isBetter || !isMeasured(candidate))
    throw refused("not_better", "the candidate is not better by more than the standard error");
  if (installation.now() - endedAt > CANDIDATE_MICROS_MAX) throw refused("too_old", "the candidate was judged more than a week ago");
  const activation = await activate(installation, { series, document, after });
  if (activation === undefined)
    throw refused("outdated", "another form was activated since it was compared; wanted a comparison with that");
  await fitModel(installation, purpose.name, { isAsker });
  return { series, activation };
}

async function candidateOf(
  { pool }: Installation,
  job: string,
): Promise<{ readonly candidate: TrainedCandidate; readonly endedAt: number }> {
  const row = await withStore(() => readJob(pool, job));
  if (row === undefined) throw new CredenceError("job_unknown", "no job has this id");
  const { result, endedAt } = endedOf(row);
  if (result?.kind !== "train") throw refused("no_candidate", "the job made no candidate");
  return { candidate: result.candidate, endedAt };
}

/** A measure that is no number (one kind of outcome only) is null once kept: the log takes no such comparison. */
function isMeasured({ document: { comparison } }: TrainedCandidate): boolean {
  return [comparison.candidate, comparison.active].every((measures) => Object.values(measures).every(Number.isFinite));
}

function refused(reason: string, message: string): CredenceError {
  return new CredenceError("candidate_refused", message, { details: { reason } });
}
